package org.greatcraftsman.process.publicity;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.greatcraftsman.process.engine.FromDiagram;
import org.greatcraftsman.process.publicity.PublicityProcess.Variables;
import org.greatcraftsman.publicity.NoticeService;
import org.springframework.stereotype.Component;

/** When the round's newest notice ends; it is asked again whenever a deadline is moved. */
@Component("noticeEnd")
public class NoticeEnd implements FromDiagram {

  private final NoticeService notices;

  NoticeEnd(NoticeService notices) {
    this.notices = notices;
  }

  public Date of(DelegateExecution execution) {
    String round = Variables.ROUND.get(execution);
    return Date.from(notices.current(round).orElseThrow().period().end());
  }
}
