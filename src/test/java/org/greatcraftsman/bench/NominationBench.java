package org.greatcraftsman.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.UnitCode;
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
  private static final String PASSWORD = "a long password";

  @LocalServerPort int port;
  @Autowired NominationService nominations;
  @Autowired RoundService rounds;
  @Autowired UnitService units;
  @Autowired OfficeFixture office;
  @Autowired StaffAccounts staff;

  private final AtomicInteger next = new AtomicInteger();
  private final AtomicInteger rank = new AtomicInteger();

  @Test
  void nominations() throws Exception {
    rounds.open("wuhan-2", "office-1");
    SampleForms.register(units);
    office.jumpTo(rounds.dueAt(new RoundId("GCC2"), Deadline.NOMINATION_START));
    List<ClerkTeam> teams = new ArrayList<>();
    for (int i = 0; i < ClerkThreads.TEAMS; i++) {
      teams.add(new ClerkTeam(i));
    }
    TestDatabase.Schema schema = TestDatabase.createSchema();
    try (ClerkThreads threads = new ClerkThreads();
        BareEngine bare = new BareEngine(schema)) {
      BenchmarkSummary.write(
          "nomination.vs-bare-engine" + (TestDatabase.isH2() ? "" : ".server"),
          PairedBenchmark.run(
              WARM_UPS,
              PAIRS,
              "nominations/s",
              () -> perSecond(threads, team -> teams.get(team).processNomination()),
              () -> perSecond(threads, team -> bare.processNomination())));
    } finally {
      schema.drop().run();
    }
  }

  private static double perSecond(ClerkThreads threads, ClerkThreads.Work work) throws Exception {
    return ClerkThreads.NOMINATIONS / threads.seconds(work);
  }

  /** A clerk of each level, logged in. */
  private final class ClerkTeam {

    private final String submitter;
    private final AuditClerk grassroots;
    private final AuditClerk district;
    private final AuditClerk federation;

    ClerkTeam(int i) {
      submitter = "bench-grassroots-" + i;
      grassroots = clerk(submitter, StaffGroup.ofUnit("Q01J1"));
      district = clerk("bench-district-" + i, StaffGroup.ofUnit("Q01"));
      federation = clerk("bench-federation-" + i, StaffGroup.FEDERATION_OFFICE.id());
    }

    void processNomination() throws Exception {
      String number =
          nominations
              .submit(
                  new RoundId("GCC2"),
                  SampleForms.byUnit(next.incrementAndGet()),
                  Submitter.clerk(submitter, new UnitCode("Q01J1")))
              .number()
              .value();
      grassroots.agree(number, "");
      district.agree(
          number,
          ",\"rank\":{\"value\":%d,\"type\":\"Integer\"}".formatted(rank.incrementAndGet()));
      federation.agree(number, "");
    }
  }

  private AuditClerk clerk(String id, String group) {
    staff.createPerson(id, id, PASSWORD, List.of(group));
    return new AuditClerk(
        id, new KeepAliveConnection(port, new HttpUser(port).logIn(id, PASSWORD)));
  }
}
