package org.greatcraftsman.process.publicity;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.greatcraftsman.process.BusinessKey;
import org.greatcraftsman.publicity.NoticeService;
import org.springframework.stereotype.Component;

/** Publishes the approved list. */
@Component("publishNotice")
class PublishNotice implements JavaDelegate {

  private final NoticeService notices;

  PublishNotice(NoticeService notices) {
    this.notices = notices;
  }

  @Override
  public void execute(DelegateExecution execution) {
    notices.publish(BusinessKey.round(execution));
  }
}
