package org.greatcraftsman.honor;

import java.time.Instant;
import java.util.List;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.determination.ListVersion;
import org.greatcraftsman.determination.ProposedList;
import org.greatcraftsman.publicity.Notice;
import org.greatcraftsman.publicity.NoticeLine;
import org.greatcraftsman.publicity.Notices;
import org.greatcraftsman.round.Rounds;
import org.greatcraftsman.round.RulePack;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The naming (rule R12): exactly the people whom the last notice printed, when its period is over,
 * in the order in which it printed them.
 */
@Service
public class Naming {

  private final HonourRows rows;
  private final Notices notices;
  private final ProposedList list;
  private final Rounds rounds;
  private final NamingRecord record;

  Naming(HonourRows rows, Notices notices, ProposedList list, Rounds rounds, NamingRecord record) {
    this.rows = rows;
    this.notices = notices;
    this.list = list;
    this.rounds = rounds;
    this.record = record;
  }

  /** Names them and grants each the bonus; once named, nothing is done any more. */
  @Transactional
  public List<Honour> name(String round) {
    rounds.lock(round);
    List<Honour> named = rows.roll(round);
    if (!named.isEmpty()) {
      return named;
    }
    Notice notice = notices.current(round).filter(Notice::closed).orElseThrow();
    ListVersion approved = list.approved(round).orElseThrow();
    if (approved.version() != notice.listVersion()) {
      throw new IllegalStateException(
          "approved is version " + approved.version() + ", published " + notice.listVersion());
    }
    RulePack rules = rounds.rules(round);
    Instant now = record.now();
    int year = OfficeTime.dayOf(now).getYear();
    int issued = rows.certificatesOf(year);
    for (NoticeLine line : notice.lines()) {
      String certificate = CertificateNumber.of(year, issued + line.position());
      grant(honour(rules, round, certificate, line, now));
    }
    return rows.roll(round);
  }

  private void grant(Honour honour) {
    rows.add(honour);
    record.named(honour);
  }

  private static Honour honour(
      RulePack rules, String round, String certificate, NoticeLine line, Instant now) {
    return new Honour(
        round,
        certificate,
        line.position(),
        line.number(),
        new Honour.Person(
            line.name(), line.unitName(), line.employer(), line.industry(), line.trade()),
        rules.honour(),
        rules.award().bonusYuan(),
        now);
  }
}
