package org.greatcraftsman.voting;

import java.util.Optional;

/** Sends short messages to a phone. */
public interface SmsGateway {

  /**
   * Sends this text to this phone.
   *
   * @return what the page shows in place of a phone: only a rehearsal shows anything
   * @throws org.greatcraftsman.Refusal when the message could not be handed over
   */
  Optional<String> send(String phone, String text);
}
