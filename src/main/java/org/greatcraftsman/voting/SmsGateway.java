package org.greatcraftsman.voting;

import java.util.Optional;

/** Gateway that sends short messages. */
public interface SmsGateway {

  /**
   * Sends a text to a phone.
   *
   * @return text for the page to show; empty except in a rehearsal, where no phone exists
   * @throws org.greatcraftsman.Refusal if the message could not be sent
   */
  Optional<String> send(String phone, String text);
}
