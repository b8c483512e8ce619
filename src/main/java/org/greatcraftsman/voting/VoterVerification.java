package org.greatcraftsman.voting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.regex.Pattern;
import org.greatcraftsman.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Verifies voters by a code that is sent to their phone. The phone number itself is not stored.
 *
 * <p>The methods run without a surrounding transaction: a wrong attempt must stay counted when it
 * is refused, and a message must not be sent before its code is committed.
 */
@Service
public class VoterVerification {

  /** How long a code is valid. */
  public static final Duration CODE_VALIDITY = Duration.ofMinutes(5);

  private static final int MAXIMUM_ATTEMPTS = 5;
  private static final Duration RESEND_INTERVAL = Duration.ofMinutes(1);
  private static final Duration ADDRESS_WINDOW = Duration.ofMinutes(10);
  private static final Duration DAY = Duration.ofHours(24);
  private static final Pattern PHONE = Pattern.compile("(?:\\+?86)?(?<number>1[3-9]\\d{9})");

  private final VerificationCodeRepository codes;
  private final SmsGateway sms;
  private final VoterHashes hashes;
  private final VotingSettings settings;
  private final InstantSource clock;

  VoterVerification(
      VerificationCodeRepository codes,
      SmsGateway sms,
      VoterHashes hashes,
      VotingSettings settings,
      InstantSource clock) {
    this.codes = codes;
    this.sms = sms;
    this.hashes = hashes;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Sends a new code to this phone; an earlier code becomes invalid.
   *
   * @param address network address from which the request came
   * @return text for the page to show in a rehearsal, otherwise empty
   * @throws Refusal for an invalid number, for too many codes, or if the message cannot be sent
   */
  public Optional<String> sendCode(String phone, String address) {
    String number = number(phone);
    String phoneHash = hashes.phoneHash(number);
    String block = hashes.addressHash(address);
    Instant now = clock.instant();
    if (codes.countSentTo(phoneHash, now.minus(RESEND_INTERVAL)) > 0) {
      throw tooSoon();
    }
    if (codes.countSentTo(phoneHash, now.minus(DAY)) >= settings.codesAPhoneADay()) {
      throw new Refusal("这个手机号今天获取验证码的次数已用完，请明天再试。");
    }
    if (codes.countRequestedFrom(block, now.minus(ADDRESS_WINDOW)) >= settings.codesAnAddress()) {
      throw new Refusal("您所在的网络获取验证码的人数较多，请十分钟后再试。");
    }
    String id = RandomTokens.hex128();
    String code = RandomTokens.sixDigits();
    try {
      codes.add(
          new VerificationCodeRepository.VerificationCode(
              id,
              phoneHash,
              hashes.codeHash(id, code),
              block,
              now,
              now.plus(CODE_VALIDITY),
              MAXIMUM_ATTEMPTS));
    } catch (DuplicateKeyException askedTwiceAtOnce) {
      throw tooSoon();
    }
    return sms.send(number, "【大城工匠】您的投票验证码是" + code + "，5分钟内有效。请勿告诉他人。");
  }

  /**
   * Returns the voter if this is the latest code that was sent to this phone.
   *
   * @throws Refusal for a wrong or expired code, or after five attempts
   */
  public Voter verify(String phone, String code) {
    String number = number(phone);
    String phoneHash = hashes.phoneHash(number);
    Instant now = clock.instant();
    VerificationCodeRepository.VerificationCode sent =
        codes.newest(phoneHash).orElseThrow(() -> new Refusal("请先获取短信验证码，再填写验证码。"));
    if (!now.isBefore(sent.expiresAt())) {
      throw new Refusal("验证码已失效，请重新获取。");
    }
    if (!codes.consumeAttempt(sent.id())) {
      throw new Refusal("验证码错误次数过多，请重新获取。");
    }
    String given = hashes.codeHash(sent.id(), digits(code));
    if (!MessageDigest.isEqual(ascii(given), ascii(sent.code()))) {
      throw new Refusal("验证码不对，请核对短信后重新填写。");
    }
    if (!codes.redeem(sent.id(), now)) {
      throw new Refusal("验证码已失效，请重新获取。");
    }
    return new Voter(phoneHash);
  }

  @Scheduled(fixedDelayString = "PT1H")
  void deleteOldCodes() {
    codes.deleteOlderThan(clock.instant(), DAY.multipliedBy(2));
  }

  private static Refusal tooSoon() {
    return new Refusal("验证码刚刚发出，请查收短信；没有收到的，一分钟后可以重新获取。");
  }

  private static String number(String phone) {
    var matcher = PHONE.matcher(digits(phone));
    if (!matcher.matches()) {
      throw new Refusal("请填写11位手机号码。");
    }
    return matcher.group("number");
  }

  private static String digits(String text) {
    return text == null
        ? ""
        : Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s-]", "");
  }

  private static byte[] ascii(String hex) {
    return hex.getBytes(StandardCharsets.US_ASCII);
  }
}
