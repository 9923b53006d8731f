package org.cutline.inbox;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.session.SessionListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Closes sessions beyond a number, whoever opens them. */
final class SessionLimit implements SessionListener {

	private static final Logger LOG = LoggerFactory.getLogger(SessionLimit.class);

	private final int most;

	private final Set<Session> open = ConcurrentHashMap.newKeySet();

	SessionLimit(int most) {
		this.most = most;
	}

	@Override
	public void sessionCreated(Session session) {
		this.open.add(session);
		if (this.open.size() > this.most) {
			LOG.info("SFTP: a session too many, from {}", session.getRemoteAddress());
			session.close(true);
		}
	}

	@Override
	public void sessionClosed(Session session) {
		this.open.remove(session);
	}

}
