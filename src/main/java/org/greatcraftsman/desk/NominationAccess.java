package org.greatcraftsman.desk;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.nomination.NominationQuery;
import org.greatcraftsman.nomination.NominationService;
import org.greatcraftsman.nomination.Submitter;
import org.greatcraftsman.security.StaffGroup;
import org.greatcraftsman.security.StaffMember;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Who may read which nomination: a unit's clerks their unit's, a few groups every one. */
@Component
class NominationAccess {

  /** Whose names are on every file anyway, or who must be able to check every file. */
  private static final Set<StaffGroup> READ_ALL =
      EnumSet.of(
          StaffGroup.FEDERATION_OFFICE, StaffGroup.DISCIPLINE_INSPECTION, StaffGroup.AUDITORS);

  private static final Set<StaffGroup> MOVE_DEADLINES =
      EnumSet.of(StaffGroup.FEDERATION_OFFICE, StaffGroup.ADMINISTRATORS);

  private static final String UNIT = StaffGroup.ofUnit("");

  private final NominationService nominations;

  NominationAccess(NominationService nominations) {
    this.nominations = nominations;
  }

  /** The codes of the units whose clerk the person is. */
  static List<String> unitCodes(StaffMember person) {
    return person.groups().stream()
        .filter(group -> group.startsWith(UNIT))
        .map(group -> group.substring(UNIT.length()))
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

  /** The person as a clerk of the unit for which he hands nominations in. */
  Submitter requireClerk(StaffMember person) {
    return unitCodes(person).stream()
        .findFirst()
        .map(unit -> Submitter.clerk(person.id(), unit))
        .orElseThrow(() -> new AccessDeniedException("not a unit's clerk"));
  }

  /** Refuses a person who may not read this nomination; a missing one is not found. */
  void requireReadAccess(StaffMember person, String number) {
    if (!mayReadNominations(person)) {
      throw new AccessDeniedException("reads no files");
    }
    if (nominations.statuses(List.of(number)).isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    if (!mayReadAllNominations(person)
        && unitCodes(person).stream().noneMatch(unit -> isVisibleToUnit(unit, number))) {
      throw new AccessDeniedException("another unit's file");
    }
  }

  private boolean isVisibleToUnit(String unit, String number) {
    NominationQuery ofUnit = new NominationQuery(unit, null, null, number);
    return nominations.search(roundOf(number), ofUnit, 0, 500).lines().stream()
        .anyMatch(line -> line.card().number().equals(number));
  }

  /** The round of a nomination, from its number. */
  static String roundOf(String number) {
    int end = number.lastIndexOf('-');
    if (end < 0) {
      throw new Refusal("没有编号为“" + number + "”的申报，请核对编号。");
    }
    return number.substring(0, end);
  }
}
