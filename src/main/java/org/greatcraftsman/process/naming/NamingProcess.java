package org.greatcraftsman.process.naming;

/** The names that the diagram {@code naming} and the code share. */
final class NamingProcess {

  static final String PAY_BONUS = "userTask_payBonus";
  static final String MAKE_CERTIFICATES = "userTask_makeCertificates";
  static final String PLAN_MEDIA = "userTask_planMedia";
  static final String RECORD_CEREMONY = "userTask_recordCeremony";

  static final String VARIABLE_ROUND = "round";

  private NamingProcess() {}
}
