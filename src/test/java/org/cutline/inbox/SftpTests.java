package org.cutline.inbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.channel.ClientChannel;
import org.apache.sshd.client.channel.ClientChannelEvent;
import org.apache.sshd.client.keyverifier.AcceptAllServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.SshException;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.util.net.SshdSocketAddress;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClient.OpenMode;
import org.apache.sshd.sftp.client.SftpClientFactory;
import org.apache.sshd.sftp.common.SftpException;
import org.cutline.DeskOnH2;
import org.cutline.ingest.Intakes;
import org.cutline.ingest.Pictures;
import org.cutline.ingest.SourceId;
import org.cutline.ingest.SourceOutcome;
import org.cutline.ingest.SourceSheet;
import org.cutline.ingest.Sources;
import org.cutline.ingest.Way;
import org.cutline.newsroom.Role;
import org.cutline.newsroom.Staff;
import org.cutline.photo.ContactSheet;
import org.cutline.photo.PhotoQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.awaitility.Awaitility.await;

/** A camera and an agency send over SFTP, and somebody who should not. */
@DeskOnH2
class SftpTests {

	private static final String PASSWORD = "nine bright harbour lights";

	@Autowired
	private ApplicationContext desk;

	@Autowired
	private Sources sources;

	@Autowired
	private Intakes intakes;

	@Autowired
	private ContactSheet sheet;

	@Autowired
	private Inboxes inboxes;

	@Autowired
	private SftpSignIn signIn;

	@Autowired
	private SftpFiles files;

	@Autowired
	private SftpDoor door;

	@Autowired
	private JdbcClient database;

	@TempDir
	private Path folder;

	private SftpServer server;

	private SshClient client;

	private KeyPair key;

	private final List<ClientSession> sessions = new ArrayList<>();

	@BeforeEach
	void theServerRuns() throws Exception {
		new Staff(this.desk).signIn(Role.CHIEF);
		this.server = server();
		this.server.start();
		this.client = SshClient.setUpDefaultClient();
		this.client.setServerKeyVerifier(AcceptAllServerKeyVerifier.INSTANCE);
		this.client.start();
		this.key = newKey();
	}

	@AfterEach
	void theServerStops() throws IOException {
		for (ClientSession session : this.sessions) {
			session.close(true);
		}
		this.client.stop();
		this.server.stop();
	}

	@Test
	void whatIsSentIsAPhotoAtOnce() throws IOException {
		Path inbox = begin("Nikon Z9");
		try (SftpClient sftp = signIn("nikon-z9")) {
			send(sftp, "DSC_0001.JPG", Pictures.jpeg(1));
			// A camera asks whether it arrived, though it may have been taken already.
			assertThat(sftp.stat("DSC_0001.JPG").getSize()).isEqualTo(Pictures.jpeg(1).length);
			sftp.setStat("DSC_0001.JPG", new SftpClient.Attributes().perms(0644));
		}
		awaitFiles(inbox, "taken/DSC_0001.JPG");
		assertThat(this.sheet.count(PhotoQuery.everything())).isOne();
		assertThat(this.intakes.page(0, 1)).singleElement().satisfies((intake) -> {
			assertThat(intake.way()).isEqualTo(Way.SFTP);
			assertThat(intake.source()).isEqualTo(new SourceId("nikon-z9"));
		});
	}

	@Test
	void aFileIsTakenWhenItIsRenamedFromItsTemporaryName() throws IOException {
		Path inbox = begin("EFE Sevilla");
		try (SftpClient sftp = signIn("efe-sevilla")) {
			sftp.mkdir("feria");
			send(sftp, "feria/a.jpg.filepart", Pictures.jpeg(1));
			assertThat(names(sftp, "feria")).containsExactly("a.jpg.filepart");
			assertThat(files(inbox)).containsExactly("upload/feria/a.jpg.filepart");
			sftp.rename("feria/a.jpg.filepart", "feria/a.jpg");
			awaitFiles(inbox, "taken/feria/a.jpg");
			sftp.rmdir("feria");
		}
		assertThat(inbox.resolve("upload/feria")).doesNotExist();
	}

	@Test
	void aFileThatIsCutOffLeavesNothing() throws IOException {
		Path inbox = begin("Reuters Sofia");
		byte[] photo = Pictures.jpeg(1);
		SftpClient sftp = signIn("reuters-sofia");
		SftpClient.CloseableHandle half = sftp.open("a.jpg", OpenMode.Write, OpenMode.Create, OpenMode.Truncate);
		sftp.write(half, 0, photo, 0, photo.length / 2);
		assertThat(files(inbox)).singleElement().asString().startsWith("upload/.unfinished-");
		this.sessions.getLast().close(true);
		awaitFiles(inbox);
		assertThat(this.sheet.count(PhotoQuery.everything())).isZero();
	}

	@Test
	void whatWasBeingSentWhenTheDeskDiedIsRemovedAtTheNextStart() throws IOException {
		Path inbox = begin("AFP Lyon");
		Files.write(inbox.resolve("upload/.unfinished-4711.part"), Pictures.jpeg(1));
		Files.write(inbox.resolve("upload/b.jpg.filepart"), Pictures.jpeg(2));
		this.server.stop();
		this.server = server();
		this.server.start();
		assertThat(files(inbox)).containsExactly("upload/b.jpg.filepart");
		try (SftpClient sftp = signIn("afp-lyon")) {
			sftp.rename("b.jpg.filepart", "b.jpg");
		}
		awaitFiles(inbox, "taken/b.jpg");
	}

	@Test
	void aFileWithHolesHasNotComeWhole() throws IOException {
		Path inbox = begin("ANSA Milano");
		byte[] photo = Pictures.jpeg(1);
		try (SftpClient sftp = signIn("ansa-milano")) {
			SftpClient.CloseableHandle handle = sftp.open("a.jpg", OpenMode.Write, OpenMode.Create);
			sftp.write(handle, 100, photo, 100, photo.length - 100);
			assertThatIOException().isThrownBy(handle::close);
		}
		awaitFiles(inbox);
	}

	@Test
	void whatIsTooLargeIsStoppedWhileItIsWritten() throws IOException {
		Path inbox = begin("Lusa Porto");
		long limit = this.door.limit(Path.of("a.jpg"));
		try (SftpClient sftp = signIn("lusa-porto")) {
			SftpClient.CloseableHandle handle = sftp.open("a.jpg", OpenMode.Write, OpenMode.Create);
			sftp.write(handle, limit - 3, new byte[3]);
			assertThatExceptionOfType(SftpException.class).isThrownBy(() -> sftp.write(handle, limit, new byte[1]));
			assertThatIOException().isThrownBy(handle::close);
			awaitFiles(inbox);
		}
		assertThat(this.door.limit(Path.of("POOL.ZIP"))).isEqualTo(2L << 30);
	}

	@Test
	void twoFilesOfOneNameAreTwoFiles() throws IOException {
		Path inbox = begin("DPA Bonn");
		try (SftpClient sftp = signIn("dpa-bonn")) {
			send(sftp, "IMG_0001.JPG", Pictures.jpeg(1));
			send(sftp, "IMG_0001.JPG", Pictures.jpeg(2));
		}
		await().atMost(Duration.ofSeconds(60))
			.untilAsserted(() -> assertThat(files(inbox)).hasSize(2)
				.allMatch((name) -> name.matches("taken/IMG_0001( \\(2\\))?\\.JPG")));
		assertThat(this.sheet.count(PhotoQuery.everything())).isEqualTo(2);
	}

	@Test
	void twoSourcesSendAtOnceAndSeeNothingOfEachOther() throws IOException {
		Path first = begin("Pool East");
		Path second = begin("Pool West");
		try (SftpClient east = signIn("pool-east"); SftpClient west = signIn("pool-west")) {
			try (SftpClient.CloseableHandle a = east.open("a.jpg.part", OpenMode.Write, OpenMode.Create);
					SftpClient.CloseableHandle b = west.open("b.jpg.part", OpenMode.Write, OpenMode.Create)) {
				east.write(a, 0, Pictures.jpeg(1));
				west.write(b, 0, Pictures.jpeg(2));
			}
			assertThat(names(east, ".")).containsExactly("a.jpg.part");
			assertThat(names(west, "/")).containsExactly("b.jpg.part");
			east.rename("a.jpg.part", "a.jpg");
			west.rename("b.jpg.part", "b.jpg");
		}
		awaitFiles(first, "taken/a.jpg");
		awaitFiles(second, "taken/b.jpg");
	}

	@ParameterizedTest
	@ValueSource(strings = { "../taken", "/../taken", "../../other/upload", "../../../data", "taken", "/etc", "link",
			"link/passwd" })
	void nothingIsReachedBesideTheOwnFolder(String path) throws IOException {
		Path inbox = begin("Other");
		Files.createDirectories(inbox.resolve("upload"));
		Path link = inbox.resolve("upload/link");
		Files.deleteIfExists(link);
		Files.createSymbolicLink(link, Path.of("/etc"));
		try (SftpClient sftp = signIn("other")) {
			assertThat(sftp.canonicalPath("../../..")).isEqualTo("/");
			assertThatIOException().isThrownBy(() -> names(sftp, path));
			assertThatIOException().isThrownBy(() -> send(sftp, path + "/evil.jpg", Pictures.jpeg(1)));
		}
		finally {
			Files.delete(link);
		}
		assertThat(files(inbox)).isEmpty();
	}

	@Test
	void filesAreNotReadLinkedNorTakenBack() throws IOException {
		Path inbox = begin("Getty Paris");
		try (SftpClient sftp = signIn("getty-paris")) {
			send(sftp, "a.jpg.part", Pictures.jpeg(1));
			assertThatIOException().isThrownBy(() -> sftp.open("a.jpg.part", OpenMode.Read));
			assertThatIOException().isThrownBy(() -> sftp.symLink("b.jpg", "a.jpg.part"));
			assertThatIOException().isThrownBy(() -> sftp.link("c.jpg", "a.jpg.part", false));
			assertThatIOException().isThrownBy(() -> sftp.mkdir(".hidden"));
			assertThatIOException().isThrownBy(() -> sftp.rmdir("/"));
			assertThatIOException().isThrownBy(() -> sftp.remove("taken"));
			sftp.remove("a.jpg.part");
		}
		assertThat(files(inbox)).isEmpty();
	}

	@Test
	void thereIsNoShellNoCommandAndNoForwarding() throws IOException {
		begin("Bandit");
		signIn("bandit").close();
		ClientSession session = this.sessions.getLast();
		CoreModuleProperties.REQUEST_SHELL_REPLY.set(session, true);
		CoreModuleProperties.REQUEST_EXEC_REPLY.set(session, true);
		for (ClientChannel channel : List.of(session.createShellChannel(), session.createExecChannel("id"),
				session.createSubsystemChannel("netconf"),
				session.createDirectTcpipChannel(SshdSocketAddress.LOCALHOST_ADDRESS,
						new SshdSocketAddress("127.0.0.1", this.server.port().orElseThrow())))) {
			assertThat(isRefused(channel)).as(channel.toString()).isTrue();
		}
		assertThatExceptionOfType(SshException.class).isThrownBy(() -> session
			.startRemotePortForwarding(new SshdSocketAddress("127.0.0.1", 0), new SshdSocketAddress("127.0.0.1", 22)));
	}

	@Test
	void onlyTheRightKeyOrPasswordLetsIn() throws Exception {
		begin("AP Rome");
		assertThat(isLetIn("ap-rome", newKey(), null)).isFalse();
		assertThat(isLetIn("nobody", this.key, null)).isFalse();
		assertThat(isLetIn("../ap-rome", this.key, null)).isFalse();
		assertThat(isLetIn("ap-rome", null, PASSWORD)).isFalse();
		this.sources.choosePassword(new SourceId("ap-rome"), PASSWORD);
		assertThat(isLetIn("ap-rome", null, "nine dark harbour lights")).isFalse();
		assertThat(isLetIn("ap-rome", null, PASSWORD)).isTrue();
		assertThat(isLetIn("ap-rome", this.key, null)).isTrue();
		assertThat(this.database.sql("select count(*) from audit_entry where deed = 'sftp.refused'")
			.query(Integer.class)
			.single()).isEqualTo(2);
		this.sources.retire(new SourceId("ap-rome"));
		assertThat(isLetIn("ap-rome", this.key, null)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "ssh-ed25519", "ssh-rsa", "ecdsa-sha2-nistp521" })
	void keysOfTheUsualKindsLetIn(String kind) throws Exception {
		this.key = KeyUtils.generateKeyPair(kind, switch (kind) {
			case "ssh-rsa" -> 3072;
			case "ssh-ed25519" -> 256;
			default -> 521;
		});
		begin("Keys of " + kind);
		assertThat(isLetIn("keys-of-" + kind, this.key, null)).isTrue();
	}

	@Test
	void theHostKeyIsMadeOnceAndNobodyElseMayReadIt() throws Exception {
		Path file = this.folder.resolve("host-key");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
		byte[] before = Files.readAllBytes(file);
		this.server.stop();
		this.server.start();
		assertThat(Files.readAllBytes(file)).isEqualTo(before);
		assertThat(HostKey.fingerprint(file)).startsWith("SHA256:");
	}

	private SftpServer server() {
		SftpSettings settings = new SftpSettings(true, 0, "127.0.0.1", this.folder.resolve("host-key"));
		return new SftpServer(settings, this.signIn, this.files, this.door, this.inboxes);
	}

	/** A source with a key, and its folder, empty. */
	private Path begin(String name) throws IOException {
		String line = PublicKeyEntry.toString(this.key.getPublic());
		SourceOutcome begun = this.sources.begin(SourceSheet.named(name).overSftp(List.of(line)));
		SourceId id = ((SourceOutcome.Saved) begun).source().id();
		assertThat(id.value()).isEqualTo(name.toLowerCase(Locale.ROOT).replace(' ', '-'));
		await().atMost(Duration.ofSeconds(20)).until(() -> this.inboxes.find(id).isPresent());
		Path inbox = this.inboxes.folder(id);
		try (Stream<Path> all = Files.walk(inbox)) {
			for (Path file : all.filter(Files::isRegularFile).toList()) {
				Files.delete(file);
			}
		}
		return inbox;
	}

	private SftpClient signIn(String name) throws IOException {
		ClientSession session = connect(name);
		session.addPublicKeyIdentity(this.key);
		session.auth().verify(Duration.ofSeconds(30));
		return SftpClientFactory.instance().createSftpClient(session);
	}

	private boolean isLetIn(String name, KeyPair with, String password) throws IOException {
		ClientSession session = connect(name);
		if (with != null) {
			session.addPublicKeyIdentity(with);
		}
		if (password != null) {
			session.addPasswordIdentity(password);
		}
		return session.auth().await(Duration.ofSeconds(60)) && session.isAuthenticated();
	}

	private ClientSession connect(String name) throws IOException {
		ClientSession session = this.client.connect(name, "127.0.0.1", this.server.port().orElseThrow())
			.verify(Duration.ofSeconds(30))
			.getClientSession();
		this.sessions.add(session);
		return session;
	}

	/** Not opened at all, or closed before anything ran in it. */
	private static boolean isRefused(ClientChannel channel) throws IOException {
		ByteArrayOutputStream said = new ByteArrayOutputStream();
		channel.setOut(said);
		try (channel) {
			channel.open().verify(Duration.ofSeconds(10));
			Set<ClientChannelEvent> seen = channel.waitFor(EnumSet.of(ClientChannelEvent.CLOSED),
					Duration.ofSeconds(10));
			return seen.contains(ClientChannelEvent.CLOSED) && channel.getExitStatus() == null && said.size() == 0;
		}
		catch (SshException ex) {
			return true;
		}
	}

	private static void send(SftpClient sftp, String name, byte[] content) throws IOException {
		try (OutputStream out = sftp.write(name)) {
			out.write(content);
		}
	}

	private static List<String> names(SftpClient sftp, String path) throws IOException {
		try {
			return StreamSupport.stream(sftp.readDir(path).spliterator(), false)
				.map(SftpClient.DirEntry::getFilename)
				.filter((name) -> !name.equals(".") && !name.equals(".."))
				.toList();
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

	private static void awaitFiles(Path folder, String... names) {
		await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(files(folder)).containsExactly(names));
	}

	private static List<String> files(Path folder) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			return all.filter(Files::isRegularFile)
				.map((file) -> folder.relativize(file).toString().replace('\\', '/'))
				.sorted()
				.toList();
		}
	}

	private static KeyPair newKey() throws Exception {
		KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
		generator.initialize(256);
		return generator.generateKeyPair();
	}

}
