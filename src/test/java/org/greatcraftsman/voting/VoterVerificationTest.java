package org.greatcraftsman.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.office.MutableClock;
import org.greatcraftsman.office.OfficeTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class VoterVerificationTest {

  private static final String PHONE = "13800138000";
  private static final String ADDRESS = "192.0.2.1";

  @Autowired VerificationCodeRepository codes;
  @Autowired VoterHashes keys;
  @Autowired VotingSettings settings;
  @Autowired MutableClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired VoterVerification withoutGateway;

  private VoterVerification verification;

  /** Uses a gateway that returns the message to the test. */
  @BeforeEach
  void aGatewayThatReturnsTheMessage() {
    verification =
        new VoterVerification(codes, (phone, text) -> Optional.of(text), keys, settings, clock);
  }

  private String code(String phone) {
    return verification
        .sendCode(phone, ADDRESS)
        .map(text -> text.replaceAll(".*验证码是(\\d{6}).*", "$1"))
        .orElseThrow();
  }

  private static String wrong(String code) {
    return code.equals("000000") ? "000001" : "000000";
  }

  private void advance(Duration time) {
    clock.set(clock.instant().plus(time));
  }

  @Test
  void thePhoneIdentifiesTheVoterAndIsNotStored() {
    Voter first = verification.verify(PHONE, code(PHONE));
    advance(Duration.ofMinutes(1));
    Voter again = verification.verify("+86 138-0013-8000", code("１３８００１３８０００"));

    assertThat(again).isEqualTo(first);
    assertThat(first.fingerprint()).doesNotContain(PHONE);
    assertThat(jdbc.sql("select * from voter_code").query().listOfRows().toString())
        .doesNotContain(PHONE);
  }

  @Test
  void aCodeIsValidOnce() {
    String code = code(PHONE);
    verification.verify(PHONE, code);

    assertThatThrownBy(() -> verification.verify(PHONE, code)).hasMessage("验证码已失效，请重新获取。");
  }

  @Test
  void aCodeIsValidForFiveMinutes() {
    String code = code(PHONE);
    advance(VoterVerification.CODE_VALIDITY);

    assertThatThrownBy(() -> verification.verify(PHONE, code)).hasMessage("验证码已失效，请重新获取。");
  }

  @Test
  void afterFiveWrongAttemptsTheRightCodeIsRefused() {
    String code = code(PHONE);
    for (int i = 0; i < 5; i++) {
      assertThatThrownBy(() -> verification.verify(PHONE, wrong(code)))
          .hasMessage("验证码不对，请核对短信后重新填写。");
    }

    assertThatThrownBy(() -> verification.verify(PHONE, code)).hasMessage("验证码错误次数过多，请重新获取。");
  }

  @Test
  void aCodeIsNotValidForAnotherPhone() {
    String code = code(PHONE);

    assertThatThrownBy(() -> verification.verify("13900139000", code))
        .hasMessage("请先获取短信验证码，再填写验证码。");
  }

  @Test
  void aPhoneGetsOneCodeAMinuteAndFiveADay() {
    code(PHONE);
    assertThatThrownBy(() -> code(PHONE)).hasMessageContaining("一分钟后可以重新获取");
    for (int i = 0; i < 4; i++) {
      advance(Duration.ofMinutes(1));
      code(PHONE);
    }
    advance(Duration.ofMinutes(1));

    assertThatThrownBy(() -> code(PHONE)).hasMessage("这个手机号今天获取验证码的次数已用完，请明天再试。");
    advance(Duration.ofDays(1));
    code(PHONE);
  }

  @Test
  void oneAddressGetsSixtyCodesInTenMinutes() {
    for (int i = 0; i < 60; i++) {
      code("138000000%02d".formatted(i));
    }

    assertThatThrownBy(() -> code("13900139000")).hasMessageContaining("请十分钟后再试");
    advance(Duration.ofMinutes(10));
    code("13900139000");
  }

  @Test
  void anInvalidMobileNumberIsRefused() {
    for (String no : new String[] {"", "12345", "027-85761157", "23800138000", "138001380001"}) {
      assertThatThrownBy(() -> code(no)).isInstanceOf(Refusal.class).hasMessage("请填写11位手机号码。");
    }
  }

  @Test
  void withoutAnSmsServiceTheVoterIsToldWhomToContact() {
    assertThatThrownBy(() -> withoutGateway.sendCode(PHONE, ADDRESS))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("短信服务尚未开通");
  }

  @Test
  void oldCodesAreDeleted() {
    code(PHONE);
    advance(Duration.ofDays(3));

    verification.deleteOldCodes();

    assertThat(codes.newest(keys.phoneHash(PHONE))).isEqualTo(Optional.empty());
  }
}
