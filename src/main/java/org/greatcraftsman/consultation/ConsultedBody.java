package org.greatcraftsman.consultation;

import java.util.List;

/**
 * A body that is consulted about its own list of people before the approval.
 *
 * @param code the body's code in the rules; its group is {@code body-<code>}
 * @param people the numbers it is asked about
 * @param reason why no answer came; {@code null} otherwise
 */
public record ConsultedBody(
    String code, String name, List<String> people, BodyAnswer answer, String reason) {

  public ConsultedBody {
    people = List.copyOf(people);
  }
}
