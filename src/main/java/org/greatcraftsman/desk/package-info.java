/** The staff's pages: the round desk, nominations and results. */
package org.greatcraftsman.desk;
