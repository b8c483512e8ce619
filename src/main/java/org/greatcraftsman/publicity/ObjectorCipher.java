package org.greatcraftsman.publicity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.security.PersonalDataCipher;
import org.springframework.stereotype.Component;

/**
 * Encrypts the objectors and derives the access codes of their objections. A code is a keyed
 * fingerprint of the objection's number and the form's idempotency key: a form that is submitted
 * twice gets the same code, and no code is stored.
 */
@Component
class ObjectorCipher {

  private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final int CODE_LENGTH = 10;

  private final PersonalDataCipher personalData;
  private final ObjectMapper mapper;

  ObjectorCipher(PersonalDataCipher personalData, ObjectMapper mapper) {
    this.personalData = personalData;
    this.mapper = mapper;
  }

  String encrypt(Objector objector) {
    try {
      return personalData.encrypt(mapper.writeValueAsString(objector));
    } catch (JsonProcessingException notWritable) {
      throw new IllegalStateException("an objector cannot be written", notWritable);
    }
  }

  Objector decrypt(ObjectionEntity row) {
    try {
      return mapper.readValue(personalData.decrypt(row.objectorEncrypted()), Objector.class);
    } catch (JsonProcessingException notReadable) {
      throw new IllegalStateException("an objector cannot be read", notReadable);
    }
  }

  String accessCode(ObjectionEntity row) {
    String hash = personalData.fingerprint("objection|" + row.getId() + "|" + row.requestKey());
    StringBuilder code = new StringBuilder(CODE_LENGTH);
    for (int i = 0; i < CODE_LENGTH; i++) {
      code.append(ALPHABET.charAt(Integer.parseInt(hash.substring(2 * i, 2 * i + 2), 16) % 32));
    }
    return code.toString();
  }

  /**
   * Compares the code in constant time.
   *
   * @throws Refusal if the objection does not exist or the code is not its code
   */
  void requireAccessCode(ObjectionEntity row, String code) {
    if (row == null
        || code == null
        || !MessageDigest.isEqual(
            code.strip().toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8),
            accessCode(row).getBytes(StandardCharsets.UTF_8))) {
      throw new Refusal("异议编号与查询码不符，请按提交异议时的回执核对后重新填写。");
    }
  }
}
