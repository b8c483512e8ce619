package org.greatcraftsman.honor;

import java.time.Instant;
import java.util.List;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.determination.ListVersion;
import org.greatcraftsman.determination.ProposedListService;
import org.greatcraftsman.publicity.Notice;
import org.greatcraftsman.publicity.NoticeLine;
import org.greatcraftsman.publicity.NoticeService;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.round.RulePack;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The naming (rule R12): after the last notice is closed, exactly the people on it receive the
 * title, in the order of the notice.
 */
@Service
public class NamingService {

  private final HonourRepository honours;
  private final NoticeService notices;
  private final ProposedListService list;
  private final RoundService rounds;
  private final HonourLedgerRecorder recorder;

  NamingService(
      HonourRepository honours,
      NoticeService notices,
      ProposedListService list,
      RoundService rounds,
      HonourLedgerRecorder recorder) {
    this.honours = honours;
    this.notices = notices;
    this.list = list;
    this.rounds = rounds;
    this.recorder = recorder;
  }

  /**
   * Names the honourees and grants each a certificate number and the bonus. Idempotent: a second
   * call has no effect.
   */
  @Transactional
  public List<Honour> nameHonourees(RoundId round) {
    rounds.lock(round);
    List<Honour> named = honours.findByRound(round);
    if (!named.isEmpty()) {
      return named;
    }
    Notice notice = notices.current(round).filter(Notice::closed).orElseThrow();
    ListVersion approved = list.approved(round).orElseThrow();
    if (approved.version() != notice.listVersion()) {
      throw new IllegalStateException(
          "version "
              + approved.version()
              + " of the list is approved, but version "
              + notice.listVersion()
              + " is published");
    }
    RulePack rules = rounds.rules(round);
    Instant now = recorder.now();
    int year = OfficeTime.toDate(now).getYear();
    int issued = honours.countCertificates(year);
    for (NoticeLine line : notice.lines()) {
      String certificate = AwardCertificateNumber.of(year, issued + line.position());
      grant(honour(rules, round, certificate, line, now));
    }
    return honours.findByRound(round);
  }

  private void grant(Honour honour) {
    honours.add(honour);
    recorder.recordHonour(honour);
  }

  private static Honour honour(
      RulePack rules, RoundId round, String certificate, NoticeLine line, Instant now) {
    return new Honour(
        round,
        certificate,
        line.position(),
        line.number(),
        new Honour.Honouree(
            line.name(), line.unitName(), line.employer(), line.industry(), line.jobType()),
        rules.honour(),
        rules.award().bonusYuan(),
        now);
  }
}
