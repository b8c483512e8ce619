package org.greatcraftsman.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.greatcraftsman.nomination.NominationService;
import org.greatcraftsman.nomination.SampleForms;
import org.greatcraftsman.nomination.Submitter;
import org.greatcraftsman.office.HttpUser;
import org.greatcraftsman.office.OfficeFixture;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.office.TestDatabase;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.security.StaffAccounts;
import org.greatcraftsman.security.StaffGroup;
import org.greatcraftsman.unit.UnitService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/**
 * How many nominations a second are submitted and carried through every audit: by clerks over HTTP
 * as Tasklist does it, with our tables, ledger and guard, against the bare engine on the same
 * diagram.
 */
@OfficeTest
// A turn of the bare engine may take longer than a server keeps an idle connection.
@TestPropertySource(properties = "server.tomcat.keep-alive-timeout=1h")
class NominationBench {

  /**
   * Until the compiler of the machine rests: after three pairs it still takes a third of our side's
   * processor time, which says how long a server has been up and not what a nomination costs.
   */
  private static final int WARM_UPS = 15;

  private static final int PAIRS = 9;
  private static final int CLERKS = 2;
  private static final int NOMINATIONS_PER_CLERK = 40;
  private static final String PASSWORD = "a long password";

  @LocalServerPort int port;
  @Autowired NominationService nominations;
  @Autowired RoundService rounds;
  @Autowired UnitService units;
  @Autowired OfficeFixture office;
  @Autowired StaffAccounts staff;

  private final AtomicInteger next = new AtomicInteger();
  private final AtomicInteger rank = new AtomicInteger();
  private final ObjectMapper json = new ObjectMapper();

  @Test
  void nominations() throws Exception {
    rounds.open("wuhan-2", "office-1");
    SampleForms.register(units);
    office.jumpTo(rounds.dueAt("GCC2", Deadline.NOMINATION_START));
    List<ClerkTeam> teams = new ArrayList<>();
    for (int i = 0; i < CLERKS; i++) {
      teams.add(new ClerkTeam(i));
    }
    ExecutorService threads = Executors.newFixedThreadPool(CLERKS);
    TestDatabase.Schema schema = TestDatabase.createSchema();
    try (BareEngine bare = new BareEngine(schema)) {
      BenchmarkSummary.write(
          "nomination.vs-bare-engine" + (TestDatabase.isH2() ? "" : ".server"),
          PairedBenchmark.run(
              WARM_UPS,
              PAIRS,
              "nominations/s",
              () -> perSecond(threads, clerk -> teams.get(clerk).processNomination()),
              () -> perSecond(threads, clerk -> bare.processNomination())));
    } finally {
      threads.shutdownNow();
      schema.drop().run();
    }
  }

  @FunctionalInterface
  private interface Work {
    void processOne(int clerk) throws Exception;
  }

  private static double perSecond(ExecutorService threads, Work work) throws Exception {
    List<Future<?>> running = new ArrayList<>();
    long start = System.nanoTime();
    for (int i = 0; i < CLERKS; i++) {
      int clerk = i;
      running.add(
          threads.submit(
              () -> {
                for (int n = 0; n < NOMINATIONS_PER_CLERK; n++) {
                  work.processOne(clerk);
                }
                return null;
              }));
    }
    for (Future<?> one : running) {
      one.get();
    }
    return CLERKS * NOMINATIONS_PER_CLERK / ((System.nanoTime() - start) / 1e9);
  }

  /** A clerk of each level, logged in. */
  private final class ClerkTeam {

    private final String submitter;
    private final Clerk grassroots;
    private final Clerk district;
    private final Clerk federation;

    ClerkTeam(int i) {
      submitter = "bench-grassroots-" + i;
      grassroots = new Clerk(submitter, StaffGroup.ofUnit("Q01J1"));
      district = new Clerk("bench-district-" + i, StaffGroup.ofUnit("Q01"));
      federation = new Clerk("bench-federation-" + i, StaffGroup.FEDERATION_OFFICE.id());
    }

    void processNomination() throws Exception {
      String number =
          nominations
              .submit(
                  "GCC2",
                  SampleForms.byUnit(next.incrementAndGet()),
                  Submitter.clerk(submitter, "Q01J1"))
              .number();
      grassroots.agree(number, "");
      district.agree(
          number,
          ",\"rank\":{\"value\":%d,\"type\":\"Integer\"}".formatted(rank.incrementAndGet()));
      federation.agree(number, "");
    }
  }

  private final class Clerk {

    private final String id;
    private final KeepAliveConnection connection;

    Clerk(String id, String group) {
      this.id = id;
      staff.createPerson(id, id, PASSWORD, List.of(group));
      connection = new KeepAliveConnection(port, new HttpUser(port).logIn(id, PASSWORD));
    }

    void agree(String number, String more) throws Exception {
      JsonNode found =
          json.readTree(
              connection.post(
                  HttpUser.ENGINE_API + "/task?maxResults=10",
                  "{\"processInstanceBusinessKey\":\"" + number + "\"}"));
      String task = HttpUser.ENGINE_API + "/task/" + found.get(0).get("id").asText();
      connection.post(task + "/claim", "{\"userId\":\"" + id + "\"}");
      connection.post(
          task + "/submit-form",
          "{\"variables\":{\"decision\":{\"value\":\"AGREED\",\"type\":\"String\"}" + more + "}}");
    }
  }
}
