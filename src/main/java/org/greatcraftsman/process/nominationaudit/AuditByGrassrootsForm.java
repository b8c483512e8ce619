package org.greatcraftsman.process.nominationaudit;

import org.greatcraftsman.nomination.AuditLevel;
import org.greatcraftsman.nomination.AuditService;
import org.greatcraftsman.process.FormFor;
import org.greatcraftsman.process.nominationaudit.NominationAuditProcess.Elements;
import org.greatcraftsman.process.nominationaudit.NominationAuditProcess.Step;

/** 基层工会审核: the grassroots union audits. */
@FormFor(Elements.USER_TASK_AUDIT_BY_GRASSROOTS)
class AuditByGrassrootsForm extends FirstAuditForm {

  AuditByGrassrootsForm(AuditService audits, NominationView view) {
    super(AuditLevel.GRASSROOTS, Step.GRASSROOTS, audits, view);
  }
}
