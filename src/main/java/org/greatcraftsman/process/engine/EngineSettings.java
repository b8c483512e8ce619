package org.greatcraftsman.process.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.greatcraftsman.process.form.FormGuard;
import org.greatcraftsman.process.form.RefusalTranslator;
import org.springframework.stereotype.Component;

/**
 * The engine as this office runs it: the form guard in its chain, and expressions that reach the
 * diagrams' beans only.
 */
@Component
class EngineSettings extends AbstractCamundaConfiguration {

  private final FormGuard guard;
  private final RefusalTranslator translator;
  private final ReachableBeans beans;

  EngineSettings(FormGuard guard, RefusalTranslator translator, ReachableBeans beans) {
    this.guard = guard;
    this.translator = translator;
    this.beans = beans;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.setCustomPreCommandInterceptorsTxRequired(List.of(translator));
    engine.setCustomPostCommandInterceptorsTxRequired(List.of(guard));
    engine.setBeans(beans);
    // Our groups are called federation-office and unit-jiangan.
    engine.setGeneralResourceWhitelistPattern("[a-zA-Z0-9][a-zA-Z0-9_-]*");
    // A candidate may claim and submit, but not change a task or a variable beside its form.
    engine.setDefaultUserPermissionNameForTask("TASK_WORK");
    engine.setEnforceSpecificVariablePermission(true);
    // What goes wrong inside a command is reported by whoever called it.
    engine.setEnableCmdExceptionLogging(false);
  }
}
