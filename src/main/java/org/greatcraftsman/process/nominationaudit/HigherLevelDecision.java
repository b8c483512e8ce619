package org.greatcraftsman.process.nominationaudit;

import org.greatcraftsman.nomination.AuditDecision;

/** The decisions of the recommending unit and of the federation, which have a previous level. */
enum HigherLevelDecision implements AuditFields.Choice {
  AGREED(AuditDecision.AGREED),
  RETURNED(AuditDecision.RETURNED),
  RETURNED_TO_PREVIOUS(AuditDecision.RETURNED_TO_PREVIOUS),
  REJECTED(AuditDecision.REJECTED);

  private final AuditDecision meaning;

  HigherLevelDecision(AuditDecision meaning) {
    this.meaning = meaning;
  }

  @Override
  public AuditDecision meaning() {
    return meaning;
  }
}
