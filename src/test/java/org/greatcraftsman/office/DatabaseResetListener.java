package org.greatcraftsman.office;

import java.util.List;
import org.camunda.bpm.container.RuntimeContainerDelegate;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Empties the database before each test, except the deployments and the master data that start-up
 * writes.
 */
class DatabaseResetListener implements TestExecutionListener {

  private static final String TABLES_TO_CLEAR =
      "lower(table_name) not like 'act_ge%' and lower(table_name) not like 'act_re%'"
          + " and lower(table_name) not like 'flyway%' and lower(table_name) <> 'act_ru_meter_log'"
          + " and lower(table_name) not in ('act_ru_authorization', 'act_ru_filter', 'act_ru_jobdef',"
          + " 'ledger_lock')"
          + " and not (lower(table_name) like 'act_id%')";

  @Override
  public void beforeTestMethod(TestContext test) {
    registerWithWebApps(test.getApplicationContext().getBean(ProcessEngine.class));
    JdbcTemplate jdbc = test.getApplicationContext().getBean(JdbcTemplate.class);
    boolean h2 = TestDatabase.isH2();
    test.getApplicationContext().getBean(MutableClock.class).set(MutableClock.OPENING_DAY);
    List<String> tables =
        jdbc.queryForList(
            "select table_name from information_schema.tables where table_type in ('BASE TABLE', 'TABLE')"
                + (h2 ? " and table_schema = 'PUBLIC'" : " and table_schema = database()")
                + " and "
                + TABLES_TO_CLEAR,
            String.class);
    jdbc.execute(
        (org.springframework.jdbc.core.ConnectionCallback<Void>)
            connection -> {
              try (var statement = connection.createStatement()) {
                statement.execute(
                    h2 ? "SET REFERENTIAL_INTEGRITY FALSE" : "SET FOREIGN_KEY_CHECKS = 0");
                // The ledger's sealer works on its own thread: hold its lock, so that it cannot
                // write deleted rows back.
                connection.setAutoCommit(false);
                statement.execute("SELECT id FROM ledger_lock FOR UPDATE");
                for (String table : tables) {
                  statement.execute("DELETE FROM " + table);
                }
                connection.commit();
                connection.setAutoCommit(true);
                statement.execute(
                    h2 ? "SET REFERENTIAL_INTEGRITY TRUE" : "SET FOREIGN_KEY_CHECKS = 1");
              }
              return null;
            });
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
