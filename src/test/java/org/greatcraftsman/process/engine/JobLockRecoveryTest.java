package org.greatcraftsman.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.process.ProcessVariables;
import org.greatcraftsman.process.onlinevoting.OnlineVotingProcess;
import org.greatcraftsman.process.onlinevoting.OnlineVotingProcess.Variables;
import org.greatcraftsman.round.RoundService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tests which job locks a node releases when it starts after a crash. */
@OfficeTest
class JobLockRecoveryTest {

  @Autowired ProcessEngine engine;
  @Autowired ProcessEngineConfigurationImpl settings;
  @Autowired JobLockRecovery recovery;
  @Autowired RoundService rounds;
  @Autowired JdbcClient jdbc;

  private String job;

  @BeforeEach
  void createJob() {
    rounds.open("wuhan-2", "office-1");
    engine
        .getRuntimeService()
        .startProcessInstanceByKey(
            OnlineVotingProcess.KEY,
            ProcessVariables.of(Variables.ROUND, new RoundId("GCC2")).asMap());
    job = engine.getManagementService().createJobQuery().singleResult().getId();
  }

  @Test
  void aRestartedNodeReleasesItsOwnLocks() {
    lockJob(settings.getJobExecutor().getLockOwner());

    recovery.afterSingletonsInstantiated();

    assertThat(lockOwner()).isNull();
  }

  @Test
  void aRestartedNodeKeepsTheLocksOfOtherNodes() {
    lockJob("another-machine:8080");

    recovery.afterSingletonsInstantiated();

    assertThat(lockOwner()).isEqualTo("another-machine:8080");
  }

  private void lockJob(String node) {
    jdbc.sql("update ACT_RU_JOB set LOCK_OWNER_ = ? where ID_ = ?").params(node, job).update();
  }

  private String lockOwner() {
    return ((JobEntity) engine.getManagementService().createJobQuery().jobId(job).singleResult())
        .getLockOwner();
  }
}
