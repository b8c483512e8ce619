package org.greatcraftsman.nomination;

import java.time.Instant;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.nomination.Routes.Route;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.Rounds;
import org.springframework.stereotype.Component;

/** Decides whether a form may come in at all. */
@Component
class Admission {

  private final Rounds rounds;
  private final FormCheck forms;
  private final Routes routes;
  private final EarlierWinners winners;
  private final Receipts receipts;

  Admission(
      Rounds rounds, FormCheck forms, Routes routes, EarlierWinners winners, Receipts receipts) {
    this.rounds = rounds;
    this.forms = forms;
    this.routes = routes;
    this.winners = winners;
    this.receipts = receipts;
  }

  void check(String round, NominationForm form, Instant received) {
    if (!rounds.between(round, Deadline.NOMINATION_START, Deadline.NOMINATION_END, received)) {
      throw new Refusal(
          "推荐申报的时间是"
              + OfficeTime.dateTime(rounds.due(round, Deadline.NOMINATION_START))
              + "至"
              + OfficeTime.dateTime(rounds.due(round, Deadline.NOMINATION_END))
              + "，现在不能提交。");
    }
    checkContent(round, form);
  }

  void checkContent(String round, NominationForm form) {
    forms.check(form, rounds.rules(round));
  }

  Route route(NominationForm form, Source source) {
    return routes.of(form, source);
  }

  void refuseEarlierWinner(String round, String fingerprint) {
    if (rounds.rules(round).nominations().earlierWinnersMayStand()) {
      return;
    }
    winners
        .edition(fingerprint)
        .ifPresent(
            edition -> {
              throw new Refusal("该人选已在第" + edition + "届获得称号，按本届规则不再参评，请推荐其他人选。");
            });
  }

  String receiptCode(String number, String requestKey) {
    return receipts.code(number, requestKey);
  }
}
