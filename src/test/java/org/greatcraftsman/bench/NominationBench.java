package org.greatcraftsman.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.greatcraftsman.nomination.Nominations;
import org.greatcraftsman.nomination.SampleForms;
import org.greatcraftsman.nomination.Source;
import org.greatcraftsman.office.Browser;
import org.greatcraftsman.office.Office;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.office.TestDatabase;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.Rounds;
import org.greatcraftsman.security.Staff;
import org.greatcraftsman.security.StaffGroup;
import org.greatcraftsman.unit.Units;
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
  @Autowired Nominations nominations;
  @Autowired Rounds rounds;
  @Autowired Units units;
  @Autowired Office office;
  @Autowired Staff staff;

  private final AtomicInteger next = new AtomicInteger();
  private final AtomicInteger rank = new AtomicInteger();
  private final ObjectMapper json = new ObjectMapper();

  @Test
  void nominations() throws Exception {
    rounds.open("wuhan-2", "office-1");
    SampleForms.register(units);
    office.jumpTo(rounds.due("GCC2", Deadline.NOMINATION_START));
    List<Team> teams = new ArrayList<>();
    for (int i = 0; i < CLERKS; i++) {
      teams.add(new Team(i));
    }
    ExecutorService threads = Executors.newFixedThreadPool(CLERKS);
    TestDatabase.Schema schema = TestDatabase.fresh();
    try (BareEngine bare = new BareEngine(schema)) {
      Summary.write(
          "nomination.vs-bare-engine" + (TestDatabase.isH2() ? "" : ".server"),
          Duel.fight(
              WARM_UPS,
              PAIRS,
              "nominations/s",
              () -> perSecond(threads, clerk -> teams.get(clerk).carry()),
              () -> perSecond(threads, clerk -> bare.carry())));
    } finally {
      threads.shutdownNow();
      schema.discard().run();
    }
  }

  @FunctionalInterface
  private interface Work {
    void carryOne(int clerk) throws Exception;
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
                  work.carryOne(clerk);
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
  private final class Team {

    private final String submitter;
    private final Clerk grassroots;
    private final Clerk district;
    private final Clerk federation;

    Team(int i) {
      submitter = "bench-grassroots-" + i;
      grassroots = new Clerk(submitter, StaffGroup.unit("Q01J1"));
      district = new Clerk("bench-district-" + i, StaffGroup.unit("Q01"));
      federation = new Clerk("bench-federation-" + i, StaffGroup.FEDERATION_OFFICE.id());
    }

    void carry() throws Exception {
      String number =
          nominations
              .submit(
                  "GCC2",
                  SampleForms.byUnit(next.incrementAndGet()),
                  Source.clerk(submitter, "Q01J1"))
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
    private final KeptConnection connection;

    Clerk(String id, String group) {
      this.id = id;
      staff.createPerson(id, id, PASSWORD, List.of(group));
      connection = new KeptConnection(port, new Browser(port).logIn(id, PASSWORD));
    }

    void agree(String number, String more) throws Exception {
      JsonNode found =
          json.readTree(
              connection.post(
                  Browser.ENGINE + "/task?maxResults=10",
                  "{\"processInstanceBusinessKey\":\"" + number + "\"}"));
      String task = Browser.ENGINE + "/task/" + found.get(0).get("id").asText();
      connection.post(task + "/claim", "{\"userId\":\"" + id + "\"}");
      connection.post(
          task + "/submit-form",
          "{\"variables\":{\"decision\":{\"value\":\"AGREED\",\"type\":\"String\"}" + more + "}}");
    }
  }
}
