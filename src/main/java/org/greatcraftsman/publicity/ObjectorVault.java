package org.greatcraftsman.publicity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.security.PersonalData;
import org.springframework.stereotype.Component;

/**
 * Who objected, encrypted, and the codes with which they come back. A code is made of the number
 * and the page's own key under the office's secret key: the same page always gets the same code,
 * and no code is stored.
 */
@Component
class ObjectorVault {

  private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final int LENGTH = 10;

  private final PersonalData personalData;
  private final ObjectMapper mapper;

  ObjectorVault(PersonalData personalData, ObjectMapper mapper) {
    this.personalData = personalData;
    this.mapper = mapper;
  }

  String lock(Objector objector) {
    try {
      return personalData.encrypt(mapper.writeValueAsString(objector));
    } catch (JsonProcessingException notWritable) {
      throw new IllegalStateException("an objector cannot be written", notWritable);
    }
  }

  Objector open(ObjectionRow row) {
    try {
      return mapper.readValue(personalData.decrypt(row.objectorEncrypted()), Objector.class);
    } catch (JsonProcessingException notReadable) {
      throw new IllegalStateException("an objector cannot be read", notReadable);
    }
  }

  String code(ObjectionRow row) {
    String hash = personalData.fingerprint("objection|" + row.getId() + "|" + row.requestKey());
    StringBuilder code = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      code.append(ALPHABET.charAt(Integer.parseInt(hash.substring(2 * i, 2 * i + 2), 16) % 32));
    }
    return code.toString();
  }

  /**
   * @throws Refusal when the code is not this objection's
   */
  void check(ObjectionRow row, String code) {
    if (row == null
        || code == null
        || !MessageDigest.isEqual(
            code.strip().toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8),
            code(row).getBytes(StandardCharsets.UTF_8))) {
      throw new Refusal("异议编号与查询码不符，请按提交异议时的回执核对后重新填写。");
    }
  }
}
