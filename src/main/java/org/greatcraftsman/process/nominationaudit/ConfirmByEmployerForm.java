package org.greatcraftsman.process.nominationaudit;

import org.greatcraftsman.nomination.AuditLevel;
import org.greatcraftsman.nomination.AuditService;
import org.greatcraftsman.process.FormFor;
import org.greatcraftsman.process.nominationaudit.NominationAuditProcess.Elements;
import org.greatcraftsman.process.nominationaudit.NominationAuditProcess.Step;

/** 用人单位工会确认: the union at the employer confirms the statements of a self-nominee (G13). */
@FormFor(Elements.USER_TASK_CONFIRM_BY_EMPLOYER)
class ConfirmByEmployerForm extends FirstAuditForm {

  ConfirmByEmployerForm(AuditService audits, NominationView view) {
    super(AuditLevel.EMPLOYER, Step.EMPLOYER, audits, view);
  }
}
