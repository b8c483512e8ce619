package org.greatcraftsman.process.engine;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Releases the jobs that this node had locked when it was killed. The engine gives a node a new
 * lock owner at each start, so the locks would otherwise block these jobs for five minutes. Here
 * the lock owner is host and port, so that a node releases its locks and no others.
 */
@Component
class JobLockRecovery implements SmartInitializingSingleton {

  private final ProcessEngineConfigurationImpl engine;
  private final JdbcClient jdbc;
  private final String node;

  JobLockRecovery(
      @Lazy ProcessEngineConfigurationImpl engine,
      @Lazy JdbcClient jdbc,
      @Value("${server.port}") String port)
      throws UnknownHostException {
    this.engine = engine;
    this.jdbc = jdbc;
    this.node = InetAddress.getLocalHost().getHostName() + ":" + port;
  }

  @Override
  public void afterSingletonsInstantiated() {
    engine.getJobExecutor().setLockOwner(node);
    jdbc.sql(
            "update ACT_RU_JOB set LOCK_OWNER_ = null, LOCK_EXP_TIME_ = null, REV_ = REV_ + 1"
                + " where LOCK_OWNER_ = ?")
        .param(node)
        .update();
  }
}
