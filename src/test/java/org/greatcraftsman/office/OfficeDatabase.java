package org.greatcraftsman.office;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.ledger.Ledger;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The rows of the office's database and its clock: brings them back to the start of the office, and
 * to what a fixture left when it ran before. Deployments stay, because the engine caches them.
 */
@Profile("test")
@Component
public class OfficeDatabase {

  private static final String RESET_TABLES =
      "lower(table_name) not like 'act_re%' and lower(table_name) not like 'flyway%'"
          + " and lower(table_name) not in ('act_ge_property', 'act_ge_schema_log',"
          + " 'act_ru_jobdef', 'act_ru_meter_log', 'ledger_lock')";

  private static final int ROWS_PER_INSERT = 50;

  private final JdbcTemplate jdbc;
  private final MutableClock clock;
  private final Ledger ledger;

  private List<Table> tables;
  private State start;

  /** What the reset or the fixtures of the present test left; null after an unknown beginning. */
  private State latest;

  OfficeDatabase(JdbcTemplate jdbc, MutableClock clock, Ledger ledger) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.ledger = ledger;
  }

  @EventListener(ApplicationReadyEvent.class)
  void rememberStart() {
    tables =
        jdbc
            .queryForList(
                "select table_name from information_schema.tables"
                    + " where table_type in ('BASE TABLE', 'TABLE') and table_schema = "
                    + (TestDatabase.isH2() ? "'PUBLIC'" : "database()")
                    + " and "
                    + RESET_TABLES,
                String.class)
            .stream()
            .map(Table::new)
            .toList();
    start = new State(locked(this::read), MutableClock.OPENING_DAY, new HashMap<>());
  }

  /** Brings all rows and the clock back to the start. */
  void reset() {
    moveTo(start);
  }

  /**
   * Runs a fixture the first time and later restores the rows and the time that it left. A fixture
   * is only restored where it ran: after the reset, or after another fixture. When the test has
   * written anything in between, or will roll the fixture back, the fixture runs.
   *
   * @param name stands for the fixture together with its parameters
   */
  public void setUp(String name, Runnable fixture) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      fixture.run();
      return;
    }
    State before = latest;
    chainPendingEntries();
    if (before == null
        || !before.clock().equals(clock.instant())
        || !before.rows().equals(locked(this::read))) {
      latest = null;
      fixture.run();
    } else if (before.next().containsKey(name)) {
      moveTo(before.next().get(name));
    } else {
      fixture.run();
      chainPendingEntries();
      latest = new State(locked(this::read), clock.instant(), new HashMap<>());
      before.next().put(name, latest);
    }
  }

  /** Does what the ledger does by itself within a second. */
  private void chainPendingEntries() {
    jdbc.queryForList("select distinct round_number from ledger_pending", String.class)
        .forEach(round -> ledger.chainPending(new RoundId(round)));
  }

  private void moveTo(State state) {
    locked(
        connection -> {
          write(connection, state.rows());
          return null;
        });
    clock.set(state.clock());
    latest = state;
  }

  /**
   * Works in one transaction that holds the lock of the ledger, which chains entries on a thread of
   * its own: no deleted row comes back.
   */
  private <T> T locked(ConnectionCallback<T> work) {
    return jdbc.execute(
        (ConnectionCallback<T>)
            connection -> {
              boolean h2 = TestDatabase.isH2();
              try (Statement statement = connection.createStatement()) {
                statement.execute(
                    h2 ? "SET REFERENTIAL_INTEGRITY FALSE" : "SET FOREIGN_KEY_CHECKS = 0");
                connection.setAutoCommit(false);
                statement.execute("SELECT id FROM ledger_lock FOR UPDATE");
                T result = work.doInConnection(connection);
                connection.commit();
                connection.setAutoCommit(true);
                statement.execute(
                    h2 ? "SET REFERENTIAL_INTEGRITY TRUE" : "SET FOREIGN_KEY_CHECKS = 1");
                return result;
              }
            });
  }

  private void write(Connection connection, Map<Table, Rows> wanted) throws SQLException {
    Map<Table, Rows> present = new LinkedHashMap<>();
    List<Table> filled = filledTables(connection);
    for (Table table : filled) {
      if (wanted.containsKey(table)) {
        present.put(table, table.read(connection));
      }
    }
    try (Statement statement = connection.createStatement()) {
      for (Table table : filled) {
        if (!wanted.containsKey(table) || !wanted.get(table).equals(present.get(table))) {
          statement.execute("DELETE FROM " + table.source());
        }
      }
    }
    for (Map.Entry<Table, Rows> rows : wanted.entrySet()) {
      if (!rows.getValue().equals(present.get(rows.getKey()))) {
        rows.getKey().insert(connection, rows.getValue());
      }
    }
  }

  private Map<Table, Rows> read(Connection connection) throws SQLException {
    Map<Table, Rows> rows = new LinkedHashMap<>();
    for (Table table : filledTables(connection)) {
      rows.put(table, table.read(connection));
    }
    return rows;
  }

  /** Finds the tables that have rows, in one round trip. */
  private List<Table> filledTables(Connection connection) throws SQLException {
    String query =
        tables.stream()
            .map(table -> "EXISTS (SELECT 1 FROM " + table.source() + ")")
            .collect(Collectors.joining(", ", "SELECT ", ""));
    List<Table> filled = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(query)) {
      answer.next();
      for (int i = 0; i < tables.size(); i++) {
        if (answer.getBoolean(i + 1)) {
          filled.add(tables.get(i));
        }
      }
    }
    return filled;
  }

  /**
   * @param next the states that fixtures left which ran in this one, by name
   */
  private record State(Map<Table, Rows> rows, Instant clock, Map<String, State> next) {}

  private record Table(String name) {

    /** The rows that are reset; the files of a deployment stay with it. */
    String source() {
      return name.equalsIgnoreCase("act_ge_bytearray")
          ? name + " WHERE deployment_id_ IS NULL"
          : name;
    }

    Rows read(Connection connection) throws SQLException {
      try (Statement statement = connection.createStatement();
          ResultSet rows = statement.executeQuery("SELECT * FROM " + source() + " ORDER BY 1")) {
        ResultSetMetaData columns = rows.getMetaData();
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
          names.add(columns.getColumnName(i));
        }
        List<Object[]> values = new ArrayList<>();
        while (rows.next()) {
          Object[] row = new Object[names.size()];
          for (int i = 0; i < row.length; i++) {
            row[i] = JdbcUtils.getResultSetValue(rows, i + 1);
          }
          values.add(row);
        }
        return new Rows(names, values);
      }
    }

    void insert(Connection connection, Rows rows) throws SQLException {
      String row = "(" + String.join(", ", Collections.nCopies(rows.columns().size(), "?")) + ")";
      String into = "INSERT INTO " + name + " (" + String.join(", ", rows.columns()) + ") VALUES ";
      for (int from = 0; from < rows.values().size(); from += ROWS_PER_INSERT) {
        List<Object[]> some =
            rows.values().subList(from, Math.min(from + ROWS_PER_INSERT, rows.values().size()));
        try (PreparedStatement statement =
            connection.prepareStatement(
                into + String.join(", ", Collections.nCopies(some.size(), row)))) {
          int parameter = 0;
          for (Object[] values : some) {
            for (Object value : values) {
              statement.setObject(++parameter, value);
            }
          }
          statement.execute();
        }
      }
    }
  }

  private record Rows(List<String> columns, List<Object[]> values) {

    @Override
    public boolean equals(Object other) {
      return other instanceof Rows rows
          && columns.equals(rows.columns)
          && Arrays.deepEquals(values.toArray(), rows.values.toArray());
    }

    @Override
    public int hashCode() {
      return columns.hashCode();
    }
  }
}
