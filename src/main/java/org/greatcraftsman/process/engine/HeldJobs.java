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
 * Gives back the jobs that this node held when it was killed. Their locks would keep them from
 * everybody for five minutes, because the engine gives a node a new name at each start; ours is
 * called by its machine and port, so that it finds what it left behind and nothing of other nodes.
 */
@Component
class HeldJobs implements SmartInitializingSingleton {

  private final ProcessEngineConfigurationImpl engine;
  private final JdbcClient jdbc;
  private final String node;

  HeldJobs(
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
