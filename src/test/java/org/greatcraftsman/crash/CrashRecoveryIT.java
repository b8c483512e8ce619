package org.greatcraftsman.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.office.HttpUser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The machine loses its power in the middle of the work. */
class CrashRecoveryIT {

  private static final int TASKS_BEFORE_KILL = 60;

  @TempDir Path folder;

  @Test
  void nothingThatWasAcknowledgedIsLostAndNothingIsHalfDone() throws Exception {
    try (ApplicationProcess machine = ApplicationProcess.start(folder)) {
      machine.playUntil(shown -> false);
      machine.jump();
      JsonNode shown = machine.playUntil(now -> now.at("/openTasks").asInt() >= TASKS_BEFORE_KILL);
      assertIsAtWork(shown);
    }
    assertNothingIsHalfDone();

    long acknowledged;
    try (ApplicationProcess machine = ApplicationProcess.start(folder)) {
      JsonNode shown = machine.playUntil(now -> tasksDone(now) >= TASKS_BEFORE_KILL);
      assertIsAtWork(shown);
      acknowledged = tasksDone(shown);
    }
    assertNothingIsHalfDone();
    assertThat(count("select count(*) from nomination_audit"))
        .as("audits that a clerk was told are done")
        .isGreaterThanOrEqualTo(acknowledged);

    try (ApplicationProcess machine = ApplicationProcess.start(folder)) {
      JsonNode shown = machine.playUntil(now -> tasksDone(now) >= TASKS_BEFORE_KILL);
      assertIsAtWork(shown);
      assertThat(shown.at("/stuck")).isEmpty();
      HttpUser auditor = machine.httpUser().logIn("auditor", "yanlian2018");
      assertThat(auditor.submitForm("/desk/ledger", "/desk/ledger/verify").body())
          .contains("全部相接且未被改动");
    }
  }

  private static long tasksDone(JsonNode shown) {
    return shown.at("/progress/tasks").asLong();
  }

  /** Whoever has finished, or given up, is not interrupted by a kill. */
  private static void assertIsAtWork(JsonNode shown) {
    assertThat(shown.at("/progress/running").asBoolean()).as("%s", shown).isTrue();
  }

  /** A row, its place in the diagram and its line in the ledger are written together or not. */
  private void assertNothingIsHalfDone() {
    assertThat(
            numbers(
                "select number from nomination where settled_at is null and number not in"
                    + " (select business_key_ from act_ru_execution where business_key_ is not null)"))
        .as("nominations that no diagram knows")
        .isEmpty();
    assertThat(
            numbers(
                "select business_key_ from act_ru_execution e join act_re_procdef p on p.id_ ="
                    + " e.proc_def_id_ where p.key_ = 'nomination-audit' and business_key_ not in"
                    + " (select number from nomination where settled_at is null)"))
        .as("diagrams of nobody's nomination")
        .isEmpty();
    assertThat(count("select last_number from nomination_counter"))
        .as("numbers given")
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

  private List<String> numbers(String query) {
    return database().sql(query).query(String.class).list();
  }

  /** What the killed machine left on the disk. */
  private JdbcClient database() {
    return JdbcClient.create(
        new DriverManagerDataSource(
            "jdbc:h2:file:" + folder.resolve("data/craftsman") + ";IFEXISTS=TRUE", "sa", ""));
  }
}
