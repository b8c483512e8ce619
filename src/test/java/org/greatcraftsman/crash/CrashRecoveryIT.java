package org.greatcraftsman.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.office.HttpUser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Tests that a kill of the JVM in the middle of the work loses no acknowledged act. */
class CrashRecoveryIT {

  private static final int TASKS_BEFORE_KILL = 60;

  @TempDir Path folder;

  @Test
  void noAcknowledgedActIsLostAndNoneIsHalfDone() throws Exception {
    try (ApplicationProcess product = ApplicationProcess.start(folder)) {
      product.playUntil(progress -> false);
      product.jump();
      JsonNode progress =
          product.playUntil(now -> now.at("/openTasks").asInt() >= TASKS_BEFORE_KILL);
      assertIsWorking(progress);
    }
    assertNothingIsHalfDone();

    long acknowledged;
    try (ApplicationProcess product = ApplicationProcess.start(folder)) {
      JsonNode progress = product.playUntil(now -> tasksDone(now) >= TASKS_BEFORE_KILL);
      assertIsWorking(progress);
      acknowledged = tasksDone(progress);
    }
    assertNothingIsHalfDone();
    assertThat(count("select count(*) from nomination_audit"))
        .as("audits that were acknowledged to a clerk")
        .isGreaterThanOrEqualTo(acknowledged);

    try (ApplicationProcess product = ApplicationProcess.start(folder)) {
      JsonNode progress = product.playUntil(now -> tasksDone(now) >= TASKS_BEFORE_KILL);
      assertIsWorking(progress);
      assertThat(progress.at("/stuck")).isEmpty();
      HttpUser auditor = product.httpUser().logIn("auditor", "yanlian2018");
      assertThat(auditor.submitForm("/desk/ledger", "/desk/ledger/verify").body())
          .contains("全部相接且未被改动");
    }
  }

  private static long tasksDone(JsonNode progress) {
    return progress.at("/progress/tasks").asLong();
  }

  /** Asserts that the virtual users are working, so that the kill interrupts them. */
  private static void assertIsWorking(JsonNode progress) {
    assertThat(progress.at("/progress/running").asBoolean()).as("%s", progress).isTrue();
  }

  /**
   * Asserts that a nomination, its process instance and its ledger entry are written together or
   * not at all.
   */
  private void assertNothingIsHalfDone() {
    assertThat(
            numbers(
                "select number from nomination where settled_at is null and number not in"
                    + " (select business_key_ from act_ru_execution where business_key_ is not null)"))
        .as("unsettled nominations without a process instance")
        .isEmpty();
    assertThat(
            numbers(
                "select business_key_ from act_ru_execution e join act_re_procdef p on p.id_ ="
                    + " e.proc_def_id_ where p.key_ = 'nomination-audit' and business_key_ not in"
                    + " (select number from nomination where settled_at is null)"))
        .as("process instances without an unsettled nomination")
        .isEmpty();
    assertThat(count("select last_number from nomination_counter"))
        .as("assigned numbers")
        .isEqualTo(count("select count(*) from nomination"))
        .isEqualTo(recorded(Act.NOMINATION_SUBMITTED));
    assertThat(count("select count(*) from nomination_audit"))
        .isEqualTo(recorded(Act.NOMINATION_AUDITED));
  }

  private long recorded(Act act) {
    return count("select count(*) from ledger_entry where act = '" + act.code() + "'")
        + count("select count(*) from ledger_pending where act = '" + act.code() + "'");
  }

  private long count(String query) {
    return database().sql(query).query(Long.class).single();
  }

  private List<NominationNumber> numbers(String query) {
    return database().sql(query).query(NominationNumber.class).list();
  }

  /** The database file that the killed JVM left. */
  private JdbcClient database() {
    return JdbcClient.create(
        new DriverManagerDataSource(
            "jdbc:h2:file:" + folder.resolve("data/craftsman") + ";IFEXISTS=TRUE", "sa", ""));
  }
}
