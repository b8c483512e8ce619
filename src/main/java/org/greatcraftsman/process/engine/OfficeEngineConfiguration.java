package org.greatcraftsman.process.engine;

import static org.camunda.bpm.engine.ProcessEngineConfiguration.HISTORY_CLEANUP_STRATEGY_END_TIME_BASED;
import static org.camunda.bpm.engine.ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_NONE;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.greatcraftsman.process.form.ClaimInterceptor;
import org.greatcraftsman.process.form.FormBypassInterceptor;
import org.greatcraftsman.process.form.FormGuard;
import org.greatcraftsman.process.form.LeaverTaskInterceptor;
import org.greatcraftsman.process.form.RefusalTranslator;
import org.springframework.stereotype.Component;

/**
 * Configures the engine: adds the form guard and other interceptors, and replaces unsafe defaults.
 * {@link RestrictedExpressionManager} restricts expressions, {@link ScriptBan} diagrams.
 */
@Component
class OfficeEngineConfiguration extends AbstractCamundaConfiguration {

  /**
   * The maximum number of rows of a query. Tasklist requests up to 2,000 saved filters, and shows
   * none if the request is refused.
   */
  private static final int MAX_QUERY_RESULTS = 2_000;

  private final FormGuard guard;
  private final ClaimInterceptor claims;
  private final LeaverTaskInterceptor leavers;
  private final RefusalTranslator translator;
  private final ExpressionBeans beans;

  OfficeEngineConfiguration(
      FormGuard guard,
      ClaimInterceptor claims,
      LeaverTaskInterceptor leavers,
      RefusalTranslator translator,
      ExpressionBeans beans) {
    this.guard = guard;
    this.claims = claims;
    this.leavers = leavers;
    this.translator = translator;
    this.beans = beans;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.setCustomPreCommandInterceptorsTxRequired(
        List.of(new FormBypassInterceptor(engine), translator));
    engine.setCustomPostCommandInterceptorsTxRequired(List.of(claims, leavers, guard));
    // Group ids such as federation-office and unit-jiangan contain hyphens.
    engine.setGeneralResourceWhitelistPattern("[a-zA-Z0-9][a-zA-Z0-9_-]*");
    engine.setExpressionManager(new RestrictedExpressionManager(beans));
    parseListeners(engine).addAll(List.of(new ScriptBan(), new TaskColumns()));
    engine.setResourceAuthorizationProvider(new OfficeAuthorizationProvider());
    engine.setCustomSessionFactories(List.of(new AllGroupsAuthorizationManager.Factory()));
    engine.setCustomHistoryLevels(List.of(new OfficeHistoryLevel()));
    // History cleanup uses the end time of a process. A removal time in every row would be written
    // to all rows of an instance when it ends.
    engine.setHistoryCleanupStrategy(HISTORY_CLEANUP_STRATEGY_END_TIME_BASED);
    engine.setHistoryRemovalTimeStrategy(HISTORY_REMOVAL_TIME_STRATEGY_NONE);
    // Task metrics count task workers for the licences of the Enterprise Edition.
    engine.setTaskMetricsEnabled(false);
    // A candidate may claim and submit a task, but not change it or its variables in other ways.
    engine.setDefaultUserPermissionNameForTask("TASK_WORK");
    engine.setEnforceSpecificVariablePermission(true);
    // A variable is never a Java object: only the allow list of the engine is deserialized.
    engine.setDeserializationTypeValidationEnabled(true);
    // The saved filters use ${currentUser()}; see RestrictedExpressionManager.
    engine.setEnableExpressionsInAdhocQueries(false);
    engine.setEnableExpressionsInStoredQueries(true);
    engine.setQueryMaxResultsLimit(MAX_QUERY_RESULTS);
    // The caller of a command reports its exception.
    engine.setEnableCmdExceptionLogging(false);
  }

  private static List<org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener> parseListeners(
      ProcessEngineConfigurationImpl engine) {
    if (engine.getCustomPreBPMNParseListeners() == null) {
      engine.setCustomPreBPMNParseListeners(new ArrayList<>());
    }
    return engine.getCustomPreBPMNParseListeners();
  }
}
