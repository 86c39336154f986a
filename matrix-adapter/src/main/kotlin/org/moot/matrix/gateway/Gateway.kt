package org.moot.matrix.gateway

import de.connect2x.trixnity.client.CryptoDriverModule
import de.connect2x.trixnity.client.MatrixClient
import de.connect2x.trixnity.client.MediaStoreModule
import de.connect2x.trixnity.client.RepositoriesModule
import de.connect2x.trixnity.client.create
import de.connect2x.trixnity.client.createTrixnityBotModuleFactories
import de.connect2x.trixnity.client.createTrixnityDefaultModuleFactories
import de.connect2x.trixnity.client.cryptodriver.vodozemac.vodozemac
import de.connect2x.trixnity.client.key
import de.connect2x.trixnity.client.media.inMemory
import de.connect2x.trixnity.client.room.decrypt
import de.connect2x.trixnity.client.room.encrypt
import de.connect2x.trixnity.client.roomEventEncryptionServices
import de.connect2x.trixnity.client.store.AccountStore
import de.connect2x.trixnity.client.store.AuthenticationStore
import de.connect2x.trixnity.client.store.RoomStore
import de.connect2x.trixnity.client.store.repository.exposed.exposed
import de.connect2x.trixnity.client.verification
import de.connect2x.trixnity.client.verification.SelfVerificationMethod
import de.connect2x.trixnity.client.verification.VerificationService.SelfVerificationMethods
import de.connect2x.trixnity.clientserverapi.client.MatrixClientAuthProviderData
import de.connect2x.trixnity.clientserverapi.client.SyncState
import de.connect2x.trixnity.clientserverapi.client.UIA
import de.connect2x.trixnity.clientserverapi.client.classic
import de.connect2x.trixnity.clientserverapi.client.classicLogin
import de.connect2x.trixnity.clientserverapi.model.authentication.IdentifierType
import de.connect2x.trixnity.clientserverapi.model.uia.AuthenticationRequest
import de.connect2x.trixnity.clientserverapi.model.user.Filters
import de.connect2x.trixnity.core.ClientEventEmitter.Priority
import de.connect2x.trixnity.core.model.RoomId
import de.connect2x.trixnity.core.model.events.ClientEvent.RoomEvent
import de.connect2x.trixnity.core.MatrixServerException
import de.connect2x.trixnity.core.serialization.events.EventContentSerializerMappings
import de.connect2x.trixnity.crypto.key.DeviceTrustLevel
import io.ktor.client.engine.HttpClientEngine
import io.ktor.client.engine.java.Java
import io.ktor.http.Url
import java.io.IOException
import java.time.Duration
import java.util.function.Consumer
import kotlin.time.Duration.Companion.seconds
import kotlin.time.TimeSource
import kotlin.time.toKotlinDuration
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.TimeoutCancellationException
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.filterIsInstance
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import kotlinx.coroutines.withTimeoutOrNull
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import org.jetbrains.exposed.sql.Database
import org.koin.dsl.module

/**
 * A device of one account: it listens, and knows how to encrypt and to decrypt. What needs neither is plain HTTP and not asked
 * of it. Every call may block; asked from virtual threads.
 */
class Gateway private constructor(private val client: MatrixClient, private val wire: Wire) : AutoCloseable {
    private val json: Json = client.di.get()
    private val reading = Reading(json)
    private val rhythm = Rhythm()
    private val begun = TimeSource.Monotonic.markNow()

    companion object {
        private const val DEVICE = "Moot"
        private const val TIMELINE = 100L
        private val NONE = setOf("*")
        private val SOON = 30.seconds
        private val A_MOMENT = 10.seconds
        private val engine: HttpClientEngine by lazy { Java.create() }

        /** The device that is kept; where there is none yet, the one login that there ever is. */
        @JvmStatic
        fun open(wire: Wire): Gateway = open(wire, false)

        private fun open(wire: Wire, whole: Boolean): Gateway = telling {
            val client = create(wire, whole, null).getOrElse {
                if (it !is IllegalArgumentException) throw it
                create(wire, whole, login(wire)).getOrThrow()
            }
            Gateway(client, wire)
        }

        private suspend fun create(wire: Wire, whole: Boolean, login: MatrixClientAuthProviderData?) = MatrixClient.create(
            repositoriesModule = RepositoriesModule.exposed(Database.connect(wire.store)),
            mediaStoreModule = MediaStoreModule.inMemory(),
            cryptoDriverModule = CryptoDriverModule.vodozemac(),
            authProviderData = login,
            configuration = {
                httpClientEngine = engine
                autoJoinUpgradedRooms = false
                storeTimelineEventContentUnencrypted = false
                syncFilter = filter()
                modulesFactories =
                    (if (whole) createTrixnityDefaultModuleFactories() else createTrixnityBotModuleFactories()) +
                        { module { single<EventContentSerializerMappings> { mappings() } } }
            })

        /** Who types, reads or is there is nothing to Moot, and would wake it each time. */
        private fun filter() = Filters(
            presence = Filters.EventFilter(notTypes = NONE),
            room = Filters.RoomFilter(
                ephemeral = Filters.RoomFilter.RoomEventFilter(notTypes = NONE),
                timeline = Filters.RoomFilter.RoomEventFilter(limit = TIMELINE)))

        private suspend fun login(wire: Wire): MatrixClientAuthProviderData =
            wire.token().map<MatrixClientAuthProviderData> {
                MatrixClientAuthProviderData.classic(Url(wire.homeserver()), it)
            }.orElse(null) ?: MatrixClientAuthProviderData.classicLogin(
                baseUrl = Url(wire.homeserver()),
                identifier = IdentifierType.User(wire.user()),
                password = wire.password().orElseThrow(),
                initialDeviceDisplayName = DEVICE,
                httpClientEngine = engine).getOrThrow()

        /** After the loss of the store: makes the new device one that others trust, and lets it read what was said before. */
        @JvmStatic
        fun recover(wire: Wire, recoveryKey: String): Boolean = open(wire, true).use { it.verify(recoveryKey) }
    }

    fun user(): String = client.userId.full

    fun device(): String = client.deviceId

    /** The token of this device now. */
    fun token(): String = runBlocking {
        val kept = client.di.get<AuthenticationStore>().getAuthentication() ?: throw HomeserverAway("the session was ended")
        json.parseToJsonElement(kept.providerData).jsonObject.getValue("accessToken").jsonPrimitive.content
    }

    /** Listens from where the last sync ended. */
    fun start(sink: Sink) = runBlocking {
        val account = client.di.get<AccountStore>()
        client.api.sync.subscribe(Priority.LAST) { events ->
            val batch = reading.batch(events.syncResponse, account.getAccount()?.syncBatchToken, user())
            if (!batch.isEmpty) sink.take(batch)
            delay(rhythm.rest(begun.elapsedNow().inWholeMilliseconds, reading.ofOthers(events.syncResponse, user())))
        }
        client.startSync(presence = null)
    }

    /** @param event the whole JSON of an encrypted event; waits so long for its key */
    fun decrypt(event: String, timeout: Duration): Decrypted = runBlocking {
        val read = reading.event(event) as? RoomEvent.MessageEvent<*> ?: return@runBlocking Decrypted.NoKey("no message")
        val content = withTimeoutOrNull(timeout.toKotlinDuration()) {
            client.roomEventEncryptionServices.decrypt(read) ?: Result.failure(IllegalArgumentException())
        }
        when {
            content == null -> Decrypted.NoKey("no key came")
            content.isFailure -> Decrypted.NoKey(content.exceptionOrNull()!!.javaClass.simpleName)
            else -> Decrypted.Clear(reading.content(content.getOrThrow()))
        }
    }

    /** What is sent as {@code m.room.encrypted} in a room that is known to be encrypted; never anything in clear. */
    fun encrypt(room: String, content: String): String = telling {
        withTimeout(SOON) { client.di.get<RoomStore>().get(RoomId(room)).first { it?.encrypted == true } }
        val clear = RawMessage.of(json.parseToJsonElement(content).jsonObject)
        val sealed = client.roomEventEncryptionServices.encrypt(clear, RoomId(room))
            ?: error("the room is encrypted in a way that is not known here")
        reading.content(sealed.getOrThrow())
    }

    /** Whether others see that this device is its account's own. */
    fun isSigned(): Boolean = runBlocking {
        withTimeoutOrNull(A_MOMENT) {
            client.key.getTrustLevel(client.userId, client.deviceId).first { it is DeviceTrustLevel.CrossSigned }
        } != null
    }

    /** Whether the account has keys for cross-signing already. */
    fun hasCrossSigning(): Boolean = telling {
        !client.api.key.getKeys(mapOf(client.userId to emptySet())).getOrThrow().masterKeys.isNullOrEmpty()
    }

    /**
     * Makes the account's keys for cross-signing and signs this device. While listening only, and once the device's own keys are
     * seen, without which it would be waited for signatures that nobody makes.
     *
     * @param told hears the key by which they are recovered, before anything can go wrong
     */
    fun bootstrapCrossSigning(told: Consumer<String>) = telling {
        withTimeout(SOON) {
            client.syncState.first { it == SyncState.RUNNING }
            client.key.getDeviceKeys(client.userId).first { keys -> keys.orEmpty().any { it.deviceId == client.deviceId } }
        }
        withTimeout(SOON) {
            val made = client.key.bootstrapCrossSigning()
            var step: UIA<Unit> = made.result.getOrThrow()
            told.accept(made.recoveryKey)
            if (step is UIA.Step) {
                step = step.authenticate(AuthenticationRequest.Password(
                    IdentifierType.User(client.userId.full), wire.password().orElseThrow())).getOrThrow()
            }
            check(step is UIA.Success) { "the homeserver does not let the device be signed" }
        }
    }

    private fun verify(recoveryKey: String): Boolean = runBlocking {
        client.startSync(presence = null)
        val methods = withTimeoutOrNull(SOON) {
            client.verification.getSelfVerificationMethods()
                .filterIsInstance<SelfVerificationMethods.CrossSigningEnabled>().first().methods
        }
        val byKey = methods?.filterIsInstance<SelfVerificationMethod.AesHmacSha2RecoveryKey>()?.firstOrNull()
        byKey?.verify(recoveryKey)?.isSuccess == true
    }

    /** {@code HERE}, {@code LOST} while it is tried again, or what never mends itself: {@code LOGGED_OUT}, {@code LOCKED}. */
    fun standing(): String = when (client.loginState.value) {
        MatrixClient.LoginState.LOGGED_OUT, MatrixClient.LoginState.LOGGED_OUT_SOFT -> "LOGGED_OUT"
        MatrixClient.LoginState.LOCKED -> "LOCKED"
        else -> if (client.syncState.value == SyncState.RUNNING) "HERE" else "LOST"
    }

    override fun close() = runBlocking {
        withTimeoutOrNull(SOON) { client.stopSync() }
        client.closeSuspending()
    }
}

/** Blocks, and says what went wrong without the words of anybody. */
private fun <T> telling(work: suspend CoroutineScope.() -> T): T = try {
    runBlocking(block = work)
} catch (e: MatrixServerException) {
    throw HomeserverRefused(e.statusCode.value, e.errorResponse::class.simpleName ?: "")
} catch (e: IOException) {
    throw HomeserverAway(e.javaClass.simpleName)
} catch (e: TimeoutCancellationException) {
    throw HomeserverAway("it took too long")
}
