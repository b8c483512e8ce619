package org.greatcraftsman.voting;

import org.greatcraftsman.security.PersonalData;
import org.springframework.stereotype.Component;

/** The keyed hashes under which phones, codes and network addresses are kept, never themselves. */
@Component
class VoterKeys {

  private final PersonalData personalData;

  VoterKeys(PersonalData personalData) {
    this.personalData = personalData;
  }

  String phone(String number) {
    return personalData.fingerprint("voter|" + number);
  }

  String code(String id, String code) {
    return personalData.fingerprint("voter-code|" + id + "|" + code);
  }

  String address(String address) {
    return personalData.fingerprint("address|" + AddressBlock.of(address));
  }

  String token(String content) {
    return personalData.fingerprint("voter-token|" + content);
  }
}
