package org.greatcraftsman.process.nominationaudit;

import org.greatcraftsman.nomination.AuditLevel;
import org.greatcraftsman.nomination.AuditService;
import org.greatcraftsman.process.nominationaudit.NominationAuditProcess.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The two tasks before the recommending unit's. */
@Configuration(proxyBeanMethods = false)
class FirstAudits {

  /** 基层工会审核: the first union level. */
  @Bean
  FirstAuditForm auditByGrassroots(AuditService audits, NominationView view) {
    return new FirstAuditForm(
        NominationAuditProcess.AUDIT_BY_GRASSROOTS,
        AuditLevel.GRASSROOTS,
        Step.GRASSROOTS,
        audits,
        view);
  }

  /** 用人单位工会确认: the employer's union says whether what a self-nominee writes is true (G13). */
  @Bean
  FirstAuditForm confirmByEmployer(AuditService audits, NominationView view) {
    return new FirstAuditForm(
        NominationAuditProcess.CONFIRM_BY_EMPLOYER,
        AuditLevel.EMPLOYER,
        Step.EMPLOYER,
        audits,
        view);
  }
}
