package org.greatcraftsman.desk;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.UnitCode;
import org.greatcraftsman.nomination.NominationQuery;
import org.greatcraftsman.nomination.NominationService;
import org.greatcraftsman.nomination.Submitter;
import org.greatcraftsman.security.StaffGroup;
import org.greatcraftsman.security.StaffMember;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Decides who may read which nomination: a unit's clerk reads those of the unit, some groups read
 * all.
 */
@Component
class NominationAccess {

  /** Groups that take part in every nomination, or that must be able to check every nomination. */
  private static final Set<StaffGroup> READ_ALL =
      EnumSet.of(
          StaffGroup.FEDERATION_OFFICE, StaffGroup.DISCIPLINE_INSPECTION, StaffGroup.AUDITORS);

  private static final Set<StaffGroup> MOVE_DEADLINES =
      EnumSet.of(StaffGroup.FEDERATION_OFFICE, StaffGroup.ADMINISTRATORS);

  private static final String UNIT_PREFIX = StaffGroup.ofUnit("");

  private final NominationService nominations;

  NominationAccess(NominationService nominations) {
    this.nominations = nominations;
  }

  /** The codes of the units of which the person is a clerk. */
  static List<UnitCode> unitCodes(StaffMember person) {
    return person.groups().stream()
        .filter(group -> group.startsWith(UNIT_PREFIX))
        .map(group -> UnitCode.ofNullable(group.substring(UNIT_PREFIX.length())))
        .filter(Objects::nonNull)
        .toList();
  }

  static boolean mayReadAllNominations(StaffMember person) {
    return READ_ALL.stream().anyMatch(person::belongsTo);
  }

  static boolean mayReadNominations(StaffMember person) {
    return mayReadAllNominations(person) || !unitCodes(person).isEmpty();
  }

  static boolean mayMoveDeadlines(StaffMember person) {
    return MOVE_DEADLINES.stream().anyMatch(person::belongsTo);
  }

  /**
   * The person as the clerk of the unit for which they submit nominations.
   *
   * @throws AccessDeniedException if the person is no unit's clerk
   */
  Submitter requireClerk(StaffMember person) {
    return unitCodes(person).stream()
        .findFirst()
        .map(unit -> Submitter.clerk(person.id(), unit))
        .orElseThrow(() -> new AccessDeniedException("not a clerk of a unit"));
  }

  /**
   * Checks that the person may read the nomination.
   *
   * @throws AccessDeniedException if the person may not read it
   * @throws ResponseStatusException with status 404 if it does not exist
   */
  void requireReadAccess(StaffMember person, NominationNumber number) {
    if (!mayReadNominations(person)) {
      throw new AccessDeniedException("may not read nominations");
    }
    if (nominations.statuses(List.of(number)).isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    if (!mayReadAllNominations(person)
        && unitCodes(person).stream().noneMatch(unit -> isVisibleToUnit(unit, number))) {
      throw new AccessDeniedException("nomination of another unit");
    }
  }

  private boolean isVisibleToUnit(UnitCode unit, NominationNumber number) {
    NominationQuery ofUnit = new NominationQuery(unit, null, null, number.value());
    return nominations.search(roundOf(number), ofUnit, 0, 500).lines().stream()
        .anyMatch(line -> line.card().number().equals(number));
  }

  /** The number of the round of a nomination, from the nomination's number. */
  static RoundId roundOf(NominationNumber number) {
    return number.round().orElseThrow(() -> new Refusal("没有编号为“" + number + "”的申报，请核对编号。"));
  }
}
