package org.greatcraftsman.process.publicity;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.process.engine.ExpressionBean;
import org.greatcraftsman.process.publicity.PublicityProcess.Variables;
import org.greatcraftsman.publicity.NoticeService;
import org.springframework.stereotype.Component;

/**
 * The end of the current notice of the round, for the expression {@code
 * ${noticeEnd.of(execution)}}. The timer is recalculated when a deadline is moved.
 */
@Component("noticeEnd")
public class NoticeEnd implements ExpressionBean {

  private final NoticeService notices;

  NoticeEnd(NoticeService notices) {
    this.notices = notices;
  }

  /** The end of the current notice of this round. */
  public Date of(DelegateExecution execution) {
    RoundId round = Variables.ROUND.get(execution);
    return Date.from(notices.current(round).orElseThrow().period().end());
  }
}
