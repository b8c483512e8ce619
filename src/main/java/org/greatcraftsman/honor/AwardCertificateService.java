package org.greatcraftsman.honor;

import java.text.Normalizer;
import java.util.Optional;
import org.greatcraftsman.calendar.OfficeTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Checks for the public whether a certificate is genuine. */
@Service
public class AwardCertificateService {

  private final HonourRepository honours;

  AwardCertificateService(HonourRepository honours) {
    this.honours = honours;
  }

  /**
   * Checks the number and the name on a certificate. Any kind of brackets, white space and leading
   * zeros are accepted in the number.
   */
  @Transactional(readOnly = true)
  public AwardCertificateVerification verify(String number, String name) {
    Optional<String> parsed = AwardCertificateNumber.parse(number);
    if (parsed.isEmpty()) {
      return new AwardCertificateVerification.Unknown("请填写完整的证书编号，例如武工匠〔2018〕第001号。");
    }
    return honours
        .findByCertificate(parsed.get())
        .filter(honour -> normalized(honour.person().name()).equals(normalized(name)))
        .<AwardCertificateVerification>map(AwardCertificateService::genuine)
        .orElseGet(() -> new AwardCertificateVerification.Unknown("没有查到编号与姓名相符的证书，请按证书原件核对编号和姓名。"));
  }

  private static AwardCertificateVerification genuine(Honour honour) {
    return new AwardCertificateVerification.Genuine(
        honour.certificate(),
        honour.person(),
        honour.title(),
        OfficeTime.toDate(honour.namedAt()),
        "证书真实有效：" + honour.person().name() + "，“" + honour.title() + "”称号获得者。");
  }

  private static String normalized(String name) {
    return name == null
        ? ""
        : Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("[\\s·•・]", "");
  }
}
