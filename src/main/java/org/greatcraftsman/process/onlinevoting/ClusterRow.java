package org.greatcraftsman.process.onlinevoting;

import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.voting.SuspiciousCluster;

/** A cluster of flagged ballots as the forms show it. */
record ClusterRow(
    String number, long ballots, String first, String last, String pattern, String state) {

  static ClusterRow of(SuspiciousCluster cluster) {
    return new ClusterRow(
        cluster.number(),
        cluster.ballots(),
        OfficeTime.formatDateTime(cluster.first()),
        OfficeTime.formatDateTime(cluster.last()),
        cluster.pattern(),
        cluster.state() == SuspiciousCluster.State.PROPOSED ? "拟隔离" : "计入结果");
  }
}
