package org.greatcraftsman.voting;

import org.greatcraftsman.security.PersonalDataCipher;
import org.springframework.stereotype.Component;

/** Computes the keyed hashes that are stored instead of phones, codes and network addresses. */
@Component
class VoterHashes {

  private final PersonalDataCipher personalData;

  VoterHashes(PersonalDataCipher personalData) {
    this.personalData = personalData;
  }

  String phoneHash(String number) {
    return personalData.fingerprint("voter|" + number);
  }

  String codeHash(String id, String code) {
    return personalData.fingerprint("voter-code|" + id + "|" + code);
  }

  String addressHash(String address) {
    return personalData.fingerprint("address|" + AddressBlock.of(address));
  }

  String tokenSignature(String content) {
    return personalData.fingerprint("voter-token|" + content);
  }
}
