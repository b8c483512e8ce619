package org.greatcraftsman.office;

import org.camunda.bpm.container.RuntimeContainerDelegate;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Resets the database and the clock to the start of the office before each test. */
class DatabaseResetListener implements TestExecutionListener {

  @Override
  public void beforeTestMethod(TestContext test) {
    ApplicationContext context = test.getApplicationContext();
    registerWithWebApps(context.getBean(ProcessEngine.class));
    context.getBean(OfficeDatabase.class).reset();
  }

  /**
   * Registers the engine of this context. The web apps look up the engine by name in a registry of
   * the JVM: with several application contexts they would use the engine that started last.
   */
  private static void registerWithWebApps(ProcessEngine engine) {
    ProcessEngines.registerProcessEngine(engine);
    RuntimeContainerDelegate platform = RuntimeContainerDelegate.INSTANCE.get();
    ProcessEngine known = platform.getProcessEngineService().getProcessEngine(engine.getName());
    if (known != engine) {
      if (known != null) {
        platform.unregisterProcessEngine(known);
      }
      platform.registerProcessEngine(engine);
    }
  }
}
