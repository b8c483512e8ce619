package org.greatcraftsman.honor;

import java.text.Normalizer;
import java.util.Optional;
import org.greatcraftsman.calendar.OfficeTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells anyone whether a certificate is genuine. */
@Service
public class Certificates {

  private final HonourRows rows;

  Certificates(HonourRows rows) {
    this.rows = rows;
  }

  /**
   * Checks a number with the name on the certificate. Brackets, blanks and leading zeros may be as
   * people type them.
   */
  @Transactional(readOnly = true)
  public CertificateCheck check(String number, String name) {
    Optional<String> meant = CertificateNumber.meant(number);
    if (meant.isEmpty()) {
      return new CertificateCheck.Unknown("请填写完整的证书编号，例如武工匠〔2018〕第001号。");
    }
    return rows.withCertificate(meant.get())
        .filter(honour -> plain(honour.person().name()).equals(plain(name)))
        .<CertificateCheck>map(Certificates::genuine)
        .orElseGet(() -> new CertificateCheck.Unknown("没有查到编号与姓名相符的证书，请按证书原件核对编号和姓名。"));
  }

  private static CertificateCheck genuine(Honour honour) {
    return new CertificateCheck.Genuine(
        honour.certificate(),
        honour.person(),
        honour.title(),
        OfficeTime.dayOf(honour.namedAt()),
        "证书真实有效：" + honour.person().name() + "，“" + honour.title() + "”称号获得者。");
  }

  private static String plain(String name) {
    return name == null
        ? ""
        : Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("[\\s·•・]", "");
  }
}
