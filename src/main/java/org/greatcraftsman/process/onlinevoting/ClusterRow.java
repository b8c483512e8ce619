package org.greatcraftsman.process.onlinevoting;

import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.voting.Cluster;

/** One cluster of flagged ballots as the forms show it. */
record ClusterRow(
    String number, long ballots, String first, String last, String pattern, String state) {

  static ClusterRow of(Cluster cluster) {
    return new ClusterRow(
        cluster.number(),
        cluster.ballots(),
        OfficeTime.dateTime(cluster.first()),
        OfficeTime.dateTime(cluster.last()),
        cluster.pattern(),
        cluster.state() == Cluster.State.PROPOSED ? "拟隔离" : "计入结果");
  }
}
