package org.greatcraftsman.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.filter.Filter;
import org.greatcraftsman.review.SampleReview;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The reset before each test, and the fixtures that are restored. */
@OfficeTest
class OfficeDatabaseTest {

  @Autowired OfficeDatabase database;
  @Autowired OfficeFixture office;
  @Autowired SampleReview sample;
  @Autowired IdentityService identity;
  @Autowired AuthorizationService authorizations;
  @Autowired FilterService filters;
  @Autowired JdbcTemplate jdbc;
  @Autowired TransactionTemplate transaction;

  @Test
  void aResetRemovesTheRowsOfEveryRoomAndOfTheEngine() {
    Map<String, List<String>> start = rows();
    sample.shortlist(2);
    sample.panel();
    assertThat(changedSince(start))
        .contains(
            "selection_round", "nomination", "ledger_entry", "act_hi_procinst", "act_id_user");

    database.reset();

    assertThat(changedSince(start)).isEmpty();
    assertThat(office.now()).isEqualTo(MutableClock.OPENING_DAY);
  }

  @Test
  void aResetBringsBackTheAccountsAuthorizationsAndFiltersOfTheStart() {
    Map<String, List<String>> start = rows();
    office.person("root", "camunda-admin", "a-group-of-this-test");
    identity.deleteMembership("admin", "camunda-admin");
    identity.deleteUser("admin");
    authorizations
        .createAuthorizationQuery()
        .list()
        .forEach(authorization -> authorizations.deleteAuthorization(authorization.getId()));
    Filter filter = filters.createTaskFilterQuery().list().get(0);
    filter.setName("another name");
    filters.saveFilter(filter);
    assertThat(changedSince(start))
        .contains(
            "act_id_user",
            "act_id_group",
            "act_id_membership",
            "act_ru_authorization",
            "act_ru_filter");

    database.reset();

    assertThat(changedSince(start)).isEmpty();
    assertThat(identity.checkPassword("admin", "admin-of-the-tests")).isTrue();
  }

  @Test
  void aFixtureRunsOnceAndIsThenRestoredWithItsTime() {
    AtomicInteger runs = new AtomicInteger();
    Runnable fixture =
        () -> {
          runs.incrementAndGet();
          sample.shortlist(2);
          sample.panel();
          office.jumpTo(office.now().plus(Duration.ofHours(1)));
        };
    database.setUp("of this test", fixture);
    Map<String, List<String>> left = rows();
    Instant time = office.now();

    database.reset();
    database.setUp("of this test", fixture);

    assertThat(runs).hasValue(1);
    assertThat(changedSince(left)).isEmpty();
    assertThat(office.now()).isEqualTo(time);
  }

  @Test
  void aFixtureRunsWhenTheTestHasWrittenBeforeIt() {
    AtomicInteger runs = new AtomicInteger();
    database.setUp("counted", runs::incrementAndGet);
    database.reset();
    office.person("somebody", "experts");
    database.setUp("counted", runs::incrementAndGet);
    database.reset();
    office.jumpTo(office.now().plusSeconds(1));
    database.setUp("counted", runs::incrementAndGet);

    assertThat(runs).hasValue(3);
    assertThat(identity.createUserQuery().userId("somebody").count()).isZero();
  }

  @Test
  void aFixtureInATransactionIsRolledBackWithIt() {
    Map<String, List<String>> start = rows();
    for (int run = 0; run < 2; run++) {
      transaction.executeWithoutResult(
          status -> {
            status.setRollbackOnly();
            sample.shortlist(1);
          });
      office.jumpTo(MutableClock.OPENING_DAY);
    }
    sample.shortlist(1);
    assertThat(changedSince(start)).contains("nomination");

    database.reset();

    assertThat(changedSince(start)).isEmpty();
  }

  private List<String> changedSince(Map<String, List<String>> before) {
    Map<String, List<String>> now = rows();
    return before.keySet().stream()
        .filter(table -> !now.get(table).equals(before.get(table)))
        .toList();
  }

  /** The rows of all tables by name. */
  private Map<String, List<String>> rows() {
    return jdbc
        .queryForList(
            "select table_name from information_schema.tables"
                + " where table_type in ('BASE TABLE', 'TABLE') and table_schema = "
                + (TestDatabase.isH2() ? "'PUBLIC'" : "database()")
                + " and table_name <> 'flyway_schema_history'",
            String.class)
        .stream()
        .collect(Collectors.toMap(table -> table.toLowerCase(Locale.ROOT), this::rowsOf));
  }

  private List<String> rowsOf(String table) {
    return jdbc
        .query(
            "select * from " + table,
            (row, number) -> {
              List<String> values = new ArrayList<>();
              for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                values.add(row.getString(i));
              }
              return values.toString();
            })
        .stream()
        .sorted()
        .toList();
  }
}
