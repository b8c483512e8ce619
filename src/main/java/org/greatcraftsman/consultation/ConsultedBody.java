package org.greatcraftsman.consultation;

import java.util.List;
import org.greatcraftsman.NominationNumber;

/**
 * A body that is consulted about certain candidates before the approval.
 *
 * @param code the body's code in the rules; its group is {@code body-<code>}
 * @param people the numbers of the candidates about whom the body is consulted
 * @param answer the body's answer
 * @param reason why there is no answer; {@code null} otherwise
 */
public record ConsultedBody(
    String code, String name, List<NominationNumber> people, BodyAnswer answer, String reason) {

  public ConsultedBody {
    people = List.copyOf(people);
  }
}
