<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>App::Windowed</name>
    <message>
        <source>The practice server could not start: no free port on this computer’s own address.</source>
        <translation>Le serveur d’exercice n’a pas pu démarrer : aucun port libre sur l’adresse locale de cet ordinateur.</translation>
    </message>
    <message>
        <source>Looking up the mail servers of %1…</source>
        <translation>Recherche des serveurs de messagerie de %1…</translation>
    </message>
    <message>
        <source>The mail servers of %1, preferred first.</source>
        <translation>Les serveurs de messagerie de %1, par ordre de préférence.</translation>
    </message>
    <message>
        <source>%1 has no MX record: mail goes to the host of that name itself.</source>
        <translation>%1 n’a pas d’enregistrement MX : le courriel va à l’hôte qui porte ce nom.</translation>
    </message>
    <message>
        <source>%1 takes no mail at all: it says so by a null MX record.</source>
        <translation>%1 n’accepte aucun courriel : son MX nul le dit.</translation>
    </message>
    <message>
        <source>There is no domain %1.</source>
        <translation>Le domaine %1 n’existe pas.</translation>
    </message>
    <message>
        <source>The mail servers of %1 could not be looked up: %2</source>
        <translation>Impossible de trouver les serveurs de messagerie de %1 : %2</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>nothing to say</source>
        <translation>rien à signaler</translation>
    </message>
    <message>
        <source>There is nothing to say against the certificate.</source>
        <translation>Il n’y a rien à redire au certificat.</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>A certificate of the chain has expired. The server’s administrator has to renew it and reload the server.</source>
        <translation>Un certificat de la chaîne a expiré. L’administrateur du serveur doit le renouveler, puis recharger le serveur.</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>pas encore valide</translation>
    </message>
    <message>
        <source>The certificate is not valid yet. Check the clock of this computer first, then that of the server which issued it.</source>
        <translation>Le certificat n’est pas encore valide. Vérifiez d’abord l’horloge de cet ordinateur, puis celle du serveur qui l’a émis.</translation>
    </message>
    <message>
        <source>issued for another host</source>
        <translation>délivré pour un autre hôte</translation>
    </message>
    <message>
        <source>The certificate does not name the host you asked for. Connect by a name it holds, or have this name added to it.</source>
        <translation>Le certificat ne nomme pas l’hôte que vous avez demandé. Connectez-vous sous un nom qu’il porte, ou faites-y ajouter celui-ci.</translation>
    </message>
    <message>
        <source>self-signed</source>
        <translation>autosigné</translation>
    </message>
    <message>
        <source>The certificate vouches for itself; no authority confirms it. That is usual on test servers. In service it needs one from an authority, or has to be made known to each client.</source>
        <translation>Le certificat se porte garant de lui-même ; aucune autorité ne le confirme. C’est courant sur un serveur de test. En service, il en faut un délivré par une autorité, ou le faire connaître à chaque client.</translation>
    </message>
    <message>
        <source>issued by an unknown authority</source>
        <translation>délivré par une autorité inconnue</translation>
    </message>
    <message>
        <source>The chain ends at an authority that this computer does not know. If it is your organisation’s own, name its certificate in the settings.</source>
        <translation>La chaîne de certification aboutit à une autorité que cet ordinateur ne connaît pas. Si c’est celle de votre organisation, indiquez son certificat dans les réglages.</translation>
    </message>
    <message>
        <source>incomplete chain</source>
        <translation>chaîne incomplète</translation>
    </message>
    <message>
        <source>The server did not send the certificate between its own and the authority’s. Its administrator has to install the whole chain (“fullchain”).</source>
        <translation>Le serveur n’a pas envoyé le certificat placé entre le sien et celui de l’autorité. Son administrateur doit installer la chaîne entière (« fullchain »).</translation>
    </message>
    <message>
        <source>not meant for servers</source>
        <translation>pas destiné aux serveurs</translation>
    </message>
    <message>
        <source>The certificate was not issued for use by a server. Another one is needed.</source>
        <translation>Le certificat n’a pas été délivré pour l’usage d’un serveur. Il en faut un autre.</translation>
    </message>
    <message>
        <source>signed by a certificate that is no authority</source>
        <translation>signé par un certificat qui n’est pas une autorité</translation>
    </message>
    <message>
        <source>One of the signing certificates is not allowed to sign others. The chain is wrongly put together.</source>
        <translation>L’un des certificats signataires n’a pas le droit d’en signer d’autres. La chaîne est mal composée.</translation>
    </message>
    <message>
        <source>chain too long</source>
        <translation>chaîne trop longue</translation>
    </message>
    <message>
        <source>The chain is longer than one of its certificates allows.</source>
        <translation>La chaîne est plus longue que ne le permet l’un de ses certificats.</translation>
    </message>
    <message>
        <source>wrong signature</source>
        <translation>signature fausse</translation>
    </message>
    <message>
        <source>A signature in the chain is wrong. The certificate was damaged, or forged.</source>
        <translation>Une signature de la chaîne est fausse. Le certificat a été abîmé, ou contrefait.</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>révoqué</translation>
    </message>
    <message>
        <source>The authority has withdrawn the certificate. Do not trust it; a new one is needed.</source>
        <translation>L’autorité a retiré ce certificat. Ne lui faites pas confiance ; il en faut un nouveau.</translation>
    </message>
    <message>
        <source>outdated signature method</source>
        <translation>méthode de signature dépassée</translation>
    </message>
    <message>
        <source>A certificate of the chain is signed with SHA-1 or MD5, which can be forged. Have it issued anew.</source>
        <translation>Un certificat de la chaîne est signé avec SHA-1 ou MD5, que l’on sait contrefaire. Faites-en délivrer un nouveau.</translation>
    </message>
    <message>
        <source>key too short</source>
        <translation>clé trop courte</translation>
    </message>
    <message>
        <source>The key of the certificate is too short to be safe today: RSA needs 2048 bits, elliptic curves 224.</source>
        <translation>La clé du certificat est trop courte pour être sûre aujourd’hui : il faut 2048 bits en RSA, 224 sur courbes elliptiques.</translation>
    </message>
    <message>
        <source>without any host name</source>
        <translation>sans aucun nom d’hôte</translation>
    </message>
    <message>
        <source>The certificate names no host at all. It needs a subjectAltName with the name of the server.</source>
        <translation>Le certificat ne nomme aucun hôte. Il lui faut un subjectAltName portant le nom du serveur.</translation>
    </message>
    <message>
        <source>host name only in the common name</source>
        <translation>nom d’hôte présent dans le seul nom commun</translation>
    </message>
    <message>
        <source>The host name stands only in the common name, which counts no more (RFC 9525). Have it issued anew with a subjectAltName.</source>
        <translation>Le nom d’hôte ne figure que dans le nom commun, qui ne compte plus (RFC 9525). Faites délivrer un certificat avec un subjectAltName.</translation>
    </message>
    <message>
        <source>partial wildcard</source>
        <translation>joker partiel</translation>
    </message>
    <message>
        <source>The host name would fit a pattern such as ma*.example.org. Only a whole first label may be an asterisk (RFC 9525).</source>
        <translation>Le nom d’hôte correspondrait à un motif tel que ma*.example.org. Seul le premier élément entier peut être un astérisque (RFC 9525).</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>The certificate could not be read.</source>
        <translation>Le certificat n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>no certificate at all</source>
        <translation>aucun certificat</translation>
    </message>
    <message>
        <source>The server showed no certificate. The connection is encrypted, but with whom cannot be known.</source>
        <translation>Le serveur n’a présenté aucun certificat. La connexion est chiffrée, mais on ne peut savoir avec qui.</translation>
    </message>
    <message>
        <source>another fault</source>
        <translation>autre défaut</translation>
    </message>
    <message>
        <source>The certificate was refused for a reason that is not among the usual ones.</source>
        <translation>Le certificat a été refusé pour une raison qui ne compte pas parmi les raisons habituelles.</translation>
    </message>
</context>
<context>
    <name>Class</name>
    <message>
        <source>No reply code</source>
        <translation>Sans code de réponse</translation>
    </message>
    <message>
        <source>The line does not begin with a reply code. What speaks here may not be a mail server, or the line is broken off.</source>
        <translation>La ligne ne commence pas par un code de réponse. Ce n’est peut-être pas un serveur de messagerie qui parle, ou la ligne est tronquée.</translation>
    </message>
    <message>
        <source>Check server and port: a port for TLS, IMAP or the web looks like this too.</source>
        <translation>Vérifiez le serveur et le port : un port TLS, IMAP ou web a aussi cet aspect.</translation>
    </message>
    <message>
        <source>Do not send credentials before the other side has shown that it speaks SMTP.</source>
        <translation>N’envoyez pas d’identifiants tant que l’autre côté n’a pas montré qu’il parle SMTP.</translation>
    </message>
    <message>
        <source>Not an SMTP code</source>
        <translation>Pas un code SMTP</translation>
    </message>
    <message>
        <source>SMTP has no replies that begin with 1. Such numbers come from client programs, which use them for connections that failed, or from another protocol.</source>
        <translation>SMTP n’a pas de réponse qui commence par 1. Ces numéros viennent de programmes clients, qui les emploient pour une connexion manquée, ou d’un autre protocole.</translation>
    </message>
    <message>
        <source>Ask the program that showed it what went wrong; from a server, treat the line as a fault.</source>
        <translation>Demandez au programme qui l’affiche ce qui a échoué ; venant d’un serveur, tenez la ligne pour une faute.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>The server did what it was asked.</source>
        <translation>Le serveur a fait ce qu’on lui demandait.</translation>
    </message>
    <message>
        <source>Go on with the next step.</source>
        <translation>Passez à l’étape suivante.</translation>
    </message>
    <message>
        <source>The server waits for more</source>
        <translation>Le serveur attend la suite</translation>
    </message>
    <message>
        <source>So far so good: the server wants the rest before it decides.</source>
        <translation>Jusqu’ici tout va bien : le serveur veut la suite avant de se prononcer.</translation>
    </message>
    <message>
        <source>Send what was asked for. The next line is no command.</source>
        <translation>Envoyez ce qui est demandé. La prochaine ligne n’est pas une commande.</translation>
    </message>
    <message>
        <source>Refused for now</source>
        <translation>Refus temporaire</translation>
    </message>
    <message>
        <source>The command was not carried out, and the server expects that a later try can succeed.</source>
        <translation>La commande n’a pas été exécutée, et le serveur estime qu’un essai ultérieur peut réussir.</translation>
    </message>
    <message>
        <source>Keep the message and try again later, first after some minutes.</source>
        <translation>Gardez le message et réessayez plus tard, d’abord après quelques minutes.</translation>
    </message>
    <message>
        <source>Do not report it as undeliverable yet.</source>
        <translation>Ne le déclarez pas encore comme non remis.</translation>
    </message>
    <message>
        <source>Refused for good</source>
        <translation>Refus définitif</translation>
    </message>
    <message>
        <source>The command was not carried out, and repeating it unchanged will bring the same answer.</source>
        <translation>La commande n’a pas été exécutée, et la répéter telle quelle donnera la même réponse.</translation>
    </message>
    <message>
        <source>Read the words, change what they speak of, then try again.</source>
        <translation>Lisez le texte, changez ce dont il parle, puis réessayez.</translation>
    </message>
    <message>
        <source>SMTP ends with 5yz. Numbers from 600 on are made by bulk mail services for their own reports; no mail server sends them.</source>
        <translation>SMTP s’arrête à 5yz. Les numéros à partir de 600 sont forgés par des services d’envoi en masse pour leurs propres rapports ; aucun serveur de messagerie ne les envoie.</translation>
    </message>
    <message>
        <source>Look the number up with the service that reported it.</source>
        <translation>Cherchez ce numéro auprès du service qui l’a signalé.</translation>
    </message>
    <message>
        <source>No SMTP reply begins with 7. The line comes from another protocol, or it is broken.</source>
        <translation>Aucune réponse SMTP ne commence par 7. La ligne vient d’un autre protocole, ou elle est abîmée.</translation>
    </message>
    <message>
        <source>Check server and port, and treat the line as a fault.</source>
        <translation>Vérifiez le serveur et le port, et tenez la ligne pour une faute.</translation>
    </message>
    <message>
        <source>No SMTP reply begins with 8. The line comes from another protocol, or it is broken.</source>
        <translation>Aucune réponse SMTP ne commence par 8. La ligne vient d’un autre protocole, ou elle est abîmée.</translation>
    </message>
    <message>
        <source>No SMTP reply begins with 9. The line comes from another protocol, or it is broken.</source>
        <translation>Aucune réponse SMTP ne commence par 9. La ligne vient d’un autre protocole, ou elle est abîmée.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>The server closed the connection.</source>
        <translation>Le serveur a fermé la connexion.</translation>
    </message>
    <message>
        <source>The server closed the connection without ending TLS properly (no close_notify). Whether something was cut off cannot be known.</source>
        <translation>Le serveur a fermé la connexion sans terminer TLS dans les règles (pas de close_notify). On ne peut savoir si quelque chose a été coupé.</translation>
    </message>
    <message>
        <source>You closed the connection.</source>
        <translation>Vous avez fermé la connexion.</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>Status of the server</source>
        <translation>État du serveur</translation>
    </message>
    <message>
        <source>The server describes its state, or lists what it can help with. The text is meant for a person; no program needs it.</source>
        <translation>Le serveur décrit son état ou énumère les sujets sur lesquels il peut renseigner. Le texte s’adresse à une personne ; aucun programme n’en a besoin.</translation>
    </message>
    <message>
        <source>Rare. Some servers answer HELP with it, others a status command of their own.</source>
        <translation>Rare. Certains serveurs répondent ainsi à HELP, d’autres à une commande d’état qui leur est propre.</translation>
    </message>
    <message>
        <source>Read the text if it interests you, and go on.</source>
        <translation>Lisez le texte s’il vous intéresse, puis poursuivez.</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Texte d’aide</translation>
    </message>
    <message>
        <source>The answer to HELP: words for a person, often a list of the commands the server knows.</source>
        <translation>La réponse à HELP : un texte pour l’utilisateur, souvent la liste des commandes que le serveur connaît.</translation>
    </message>
    <message>
        <source>After HELP, usually on several lines. It often gives away the software, sometimes its version.</source>
        <translation>Après HELP, le plus souvent sur plusieurs lignes. Il révèle souvent le logiciel, parfois sa version.</translation>
    </message>
    <message>
        <source>Go on: HELP changes nothing in the session.</source>
        <translation>Poursuivez : HELP ne change rien à la session.</translation>
    </message>
    <message>
        <source>Do not take the list for the truth. What a server offers stands in its reply to EHLO.</source>
        <translation>Ne vous fiez pas à cette liste. Ce que le serveur propose figure dans sa réponse à EHLO.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>The server is there and listens. As a greeting it opens the session; after STARTTLS it invites the TLS handshake, which begins with the very next octet.</source>
        <translation>Le serveur est là et vous écoute. En message d’accueil, il ouvre la session ; après STARTTLS, il invite à la négociation TLS, qui commence dès l’octet suivant.</translation>
    </message>
    <message>
        <source>As the first reply of a connection, and after STARTTLS. Servers with a proxy in front also send it after XCLIENT.</source>
        <translation>En première réponse d’une connexion, et après STARTTLS. Derrière un mandataire, on la voit aussi après XCLIENT.</translation>
    </message>
    <message>
        <source>After the greeting, introduce yourself.</source>
        <translation>Après le message d’accueil, présentez-vous.</translation>
    </message>
    <message>
        <source>After STARTTLS, wait for the handshake, then send EHLO again: what was said before no longer counts.</source>
        <translation>Après STARTTLS, attendez la fin de la négociation, puis renvoyez EHLO : ce qui a été dit avant ne compte plus.</translation>
    </message>
    <message>
        <source>Do not speak before the last line of the greeting. Some servers test for that and turn hasty clients away.</source>
        <translation>Ne parlez pas avant la dernière ligne du message d’accueil. Certains serveurs le vérifient et éconduisent les clients trop pressés.</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>Au revoir</translation>
    </message>
    <message>
        <source>The server ends the session in good order and closes the connection.</source>
        <translation>Le serveur met fin à la session dans les règles et ferme la connexion.</translation>
    </message>
    <message>
        <source>After QUIT. Without QUIT it means that the server had enough, for instance of a client that does not speak SMTP.</source>
        <translation>Après QUIT. Sans QUIT, c’est le serveur qui a décidé d’en finir, par exemple avec un client qui ne parle pas SMTP.</translation>
    </message>
    <message>
        <source>After QUIT there is nothing to do.</source>
        <translation>Après QUIT, il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>If you did not send QUIT, look at the last line you sent, then connect again.</source>
        <translation>Si vous n’aviez pas envoyé QUIT, regardez la dernière ligne envoyée, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>Logged in</source>
        <translation>Authentification réussie</translation>
    </message>
    <message>
        <source>The server accepted the credentials. You may now do what this account may do.</source>
        <translation>Le serveur a accepté les identifiants. Vous pouvez désormais faire ce que ce compte autorise.</translation>
    </message>
    <message>
        <source>At the end of an AUTH exchange.</source>
        <translation>À la fin d’un échange AUTH.</translation>
    </message>
    <message>
        <source>Go on with MAIL FROM. Use an address that belongs to the account.</source>
        <translation>Poursuivez avec MAIL FROM. Utilisez une adresse qui appartient au compte.</translation>
    </message>
    <message>
        <source>Do not send AUTH again: one login per connection is all the protocol allows.</source>
        <translation>N’envoyez pas AUTH une seconde fois : le protocole n’admet qu’une authentification par connexion.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Effectué</translation>
    </message>
    <message>
        <source>The server did what the command asked for. What that is depends on the command: after the final dot it means that the server now answers for the message.</source>
        <translation>Le serveur a fait ce que demandait la commande. Ce que cela engage dépend de la commande : après le point final, le serveur répond désormais du message.</translation>
    </message>
    <message>
        <source>After EHLO (each further line is an extension that is offered), MAIL FROM, RCPT TO, RSET, NOOP and the end of the message; in LMTP once for each recipient.</source>
        <translation>Après EHLO (chaque ligne suivante est une extension proposée), MAIL FROM, RCPT TO, RSET, NOOP et la fin du message ; en LMTP, une fois par destinataire.</translation>
    </message>
    <message>
        <source>Go on with the next step.</source>
        <translation>Passez à l’étape suivante.</translation>
    </message>
    <message>
        <source>After the end of the message, note the queue id in the text: the server’s log knows the message by it.</source>
        <translation>Après la fin du message, notez l’identifiant de file d’attente donné dans le texte : c’est sous ce nom que le message figure dans le journal du serveur.</translation>
    </message>
    <message>
        <source>Do not read 250 as “delivered”. The message can still be deferred or returned.</source>
        <translation>Ne lisez pas 250 comme « remis ». Le message peut encore être reporté ou renvoyé.</translation>
    </message>
    <message>
        <source>Accepted, will be forwarded</source>
        <translation>Accepté et réexpédié</translation>
    </message>
    <message>
        <source>The recipient is not in this place, but the server knows where the mail should go and sends it on. (After ETRN the same number means that no mail is waiting.)</source>
        <translation>Le destinataire n’est pas ici, mais le serveur sait où envoyer le courrier et le réexpédie. (Après ETRN, le même numéro signifie qu’aucun message n’est en attente.)</translation>
    </message>
    <message>
        <source>After RCPT TO and VRFY for an address that has moved; after ETRN for an empty queue.</source>
        <translation>Après RCPT TO et VRFY pour une adresse qui a changé ; après ETRN quand la file d’attente est vide.</translation>
    </message>
    <message>
        <source>Go on: the recipient is accepted.</source>
        <translation>Poursuivez : le destinataire est accepté.</translation>
    </message>
    <message>
        <source>If the text names a new address, correct your address book. Check first that it is genuine.</source>
        <translation>Si le texte indique une nouvelle adresse, corrigez votre carnet d’adresses, après vous être assuré qu’elle est authentique.</translation>
    </message>
    <message>
        <source>The server does not say whether the user exists, but it would take mail for the address and try to deliver it.</source>
        <translation>Le serveur ne dit pas si l’utilisateur existe, mais il accepterait un message pour cette adresse et tenterait la remise.</translation>
    </message>
    <message>
        <source>After VRFY on servers that do not disclose their users, which is most of them. Sometimes after RCPT TO on a relay; after ETRN it means that the queue run has started.</source>
        <translation>Après VRFY sur les serveurs qui ne dévoilent pas leurs utilisateurs, c’est-à-dire presque tous. Parfois après RCPT TO sur un relais ; après ETRN, le traitement de la file a commencé.</translation>
    </message>
    <message>
        <source>To learn more, ask with MAIL FROM and RCPT TO, and leave with RSET before any message.</source>
        <translation>Pour en savoir plus, essayez MAIL FROM et RCPT TO, puis abandonnez par RSET avant tout message.</translation>
    </message>
    <message>
        <source>Do not read it as “the user exists”.</source>
        <translation>N’en concluez pas que l’utilisateur existe.</translation>
    </message>
    <message>
        <source>Waiting mail is on its way</source>
        <translation>Courrier en attente expédié</translation>
    </message>
    <message>
        <source>The server counted the messages that wait for your host and has begun to send them over a connection of its own.</source>
        <translation>Le serveur a compté les messages en attente pour votre hôte et a commencé à les envoyer par une connexion qu’il ouvre lui-même.</translation>
    </message>
    <message>
        <source>After ETRN.</source>
        <translation>Après ETRN.</translation>
    </message>
    <message>
        <source>See that your own server takes the incoming connection: the mail does not come through this one.</source>
        <translation>Vérifiez que votre serveur accepte la connexion entrante : le courrier ne passe pas par celle-ci.</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Défi</translation>
    </message>
    <message>
        <source>The server asks for the next piece of the login. What stands behind the code is base64; decoded, it is a prompt, a one-time text or nothing at all.</source>
        <translation>Le serveur demande la suite de l’authentification. Ce qui suit le code est en base64 ; une fois décodé, c’est une invite, un texte à usage unique ou rien du tout.</translation>
    </message>
    <message>
        <source>Only inside an AUTH exchange, once for each step of the mechanism. It never carries an enhanced status code.</source>
        <translation>Uniquement pendant un échange AUTH, une fois par étape du mécanisme. Cette réponse ne porte jamais de code d’état étendu.</translation>
    </message>
    <message>
        <source>Answer with one line of base64.</source>
        <translation>Répondez par une ligne de base64.</translation>
    </message>
    <message>
        <source>To break off the login, send a lone asterisk; the server answers 501 and the session goes on.</source>
        <translation>Pour interrompre l’authentification, envoyez un astérisque seul ; le serveur répond 501 et la session continue.</translation>
    </message>
    <message>
        <source>Do not send a command: while the challenge is open, every line is taken for an answer to it.</source>
        <translation>N’envoyez pas de commande : tant que le défi est ouvert, chaque ligne est prise pour sa réponse.</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Envoyez le message</translation>
    </message>
    <message>
        <source>From here on, each line is part of the message. A line with a single dot ends it.</source>
        <translation>Désormais, chaque ligne fait partie du message. Une ligne qui ne contient qu’un point y met fin.</translation>
    </message>
    <message>
        <source>After DATA, when at least one recipient was accepted.</source>
        <translation>Après DATA, quand au moins un destinataire a été accepté.</translation>
    </message>
    <message>
        <source>Send the header, an empty line, the body, and then the lone dot.</source>
        <translation>Envoyez l’en-tête, une ligne vide, le corps, puis le point seul.</translation>
    </message>
    <message>
        <source>Double the dot at the beginning of any line that starts with one.</source>
        <translation>Doublez le point au début de toute ligne qui commence par un point.</translation>
    </message>
    <message>
        <source>To change your mind, close the connection before the lone dot: the server then drops what it has. QUIT or RSET would be taken for text.</source>
        <translation>Pour renoncer, fermez la connexion avant le point seul : le serveur oublie alors ce qu’il a reçu. QUIT ou RSET seraient pris pour du texte.</translation>
    </message>
    <message>
        <source>Resume the message from here</source>
        <translation>Reprendre le message à partir d’ici</translation>
    </message>
    <message>
        <source>The server kept part of a message from an interrupted transfer and names the octet from which it wants the rest.</source>
        <translation>Le serveur a conservé une partie d’un message dont le transfert avait été interrompu et indique l’octet à partir duquel il attend la suite.</translation>
    </message>
    <message>
        <source>After DATA, when MAIL FROM carried the TRANSID parameter of the CHECKPOINT extension. You will hardly ever meet it.</source>
        <translation>Après DATA, quand MAIL FROM portait le paramètre TRANSID de l’extension CHECKPOINT. Vous ne la rencontrerez pratiquement jamais.</translation>
    </message>
    <message>
        <source>Send the message from that octet on, then the lone dot.</source>
        <translation>Envoyez le message à partir de cet octet, puis le point seul.</translation>
    </message>
    <message>
        <source>If you did not ask to resume, close the connection: the reply does not belong here.</source>
        <translation>Si vous n’aviez rien demandé de tel, fermez la connexion : cette réponse n’a pas sa place ici.</translation>
    </message>
    <message>
        <source>The server is closing the connection</source>
        <translation>Le serveur ferme la connexion</translation>
    </message>
    <message>
        <source>The server cannot or will not go on now and hangs up after this line. It may answer any command, or none: the command it follows is usually innocent.</source>
        <translation>Le serveur ne peut ou ne veut pas continuer pour l’instant et raccroche après cette ligne. Elle peut suivre n’importe quelle commande, ou aucune : celle qui la précède n’y est en général pour rien.</translation>
    </message>
    <message>
        <source>As a greeting when too many clients are connected; after a long silence; after many errors; when a rate is exceeded; when the server is being stopped.</source>
        <translation>En message d’accueil quand trop de clients sont connectés ; après un long silence ; après de nombreuses erreurs ; quand un débit est dépassé ; quand le serveur s’arrête.</translation>
    </message>
    <message>
        <source>Read the words: they tell a limit from a fault.</source>
        <translation>Lisez le texte : il distingue une limite d’une panne.</translation>
    </message>
    <message>
        <source>Wait some minutes, connect again and repeat. What was not answered with 250 was not taken.</source>
        <translation>Attendez quelques minutes, reconnectez-vous et recommencez. Ce qui n’a pas reçu 250 n’a pas été pris en charge.</translation>
    </message>
    <message>
        <source>Do not reconnect at once, again and again: that keeps a limit from running out.</source>
        <translation>Ne vous reconnectez pas sans cesse et sans délai : une limite ainsi sollicitée ne se lève jamais.</translation>
    </message>
    <message>
        <source>Password must be converted first</source>
        <translation>Mot de passe à convertir d’abord</translation>
    </message>
    <message>
        <source>The account exists, but its password is not yet stored in the form that this mechanism needs. One login in plain words, inside TLS, lets the server convert it. (Exchange uses the number for a mailbox that is busy.)</source>
        <translation>Le compte existe, mais son mot de passe n’est pas encore enregistré sous la forme qu’exige ce mécanisme. Une authentification PLAIN, dans TLS, permet au serveur de le convertir. (Exchange emploie ce numéro pour une boîte occupée.)</translation>
    </message>
    <message>
        <source>At the end of an AUTH exchange, after a change of the login service.</source>
        <translation>À la fin d’un échange AUTH, après un changement du service d’authentification.</translation>
    </message>
    <message>
        <source>Log in once with PLAIN, inside TLS only.</source>
        <translation>Authentifiez-vous une fois avec PLAIN, uniquement dans TLS.</translation>
    </message>
    <message>
        <source>After that, use the former mechanism again.</source>
        <translation>Revenez ensuite au mécanisme précédent.</translation>
    </message>
    <message>
        <source>Mailbox not available now</source>
        <translation>Boîte indisponible pour l’instant</translation>
    </message>
    <message>
        <source>The server does not take the mail for this recipient at the moment. The cause passes or is expected to: greylisting, a busy mailbox, a DNS question without an answer.</source>
        <translation>Le serveur n’accepte pas de courrier pour ce destinataire en ce moment. La cause est passagère ou censée l’être : liste grise, boîte occupée, question DNS restée sans réponse.</translation>
    </message>
    <message>
        <source>After RCPT TO above all; also after MAIL FROM, VRFY and the end of the message.</source>
        <translation>Surtout après RCPT TO ; aussi après MAIL FROM, VRFY et la fin du message.</translation>
    </message>
    <message>
        <source>Try again later, from the same address and with the same sender. A mail server does that by itself.</source>
        <translation>Réessayez plus tard, depuis la même adresse et avec le même expéditeur. Un serveur de messagerie le fait de lui-même.</translation>
    </message>
    <message>
        <source>If it stays for hours, the words matter: check the name, the DNS record or the reputation they speak of.</source>
        <translation>Si le refus dure des heures, le texte fait foi : vérifiez le nom, l’enregistrement DNS ou la réputation dont il parle.</translation>
    </message>
    <message>
        <source>Do not retry within seconds: greylisting counts the time.</source>
        <translation>Ne réessayez pas dans les secondes qui suivent : une liste grise mesure le temps écoulé.</translation>
    </message>
    <message>
        <source>Error on the server’s side</source>
        <translation>Erreur du côté du serveur</translation>
    </message>
    <message>
        <source>Something on the server, or something it has to ask, did not work. Your command was in order, and the next try may well succeed.</source>
        <translation>Quelque chose n’a pas fonctionné sur le serveur, ou chez un service qu’il doit interroger. Votre commande était correcte et l’essai suivant peut très bien réussir.</translation>
    </message>
    <message>
        <source>After MAIL FROM, RCPT TO, DATA and the end of the message: a DNS, policy or filter service without an answer, a fault in the configuration; some servers send it for greylisting.</source>
        <translation>Après MAIL FROM, RCPT TO, DATA et la fin du message : service DNS, de règles ou de filtrage muet, défaut de configuration ; certains serveurs l’emploient pour la liste grise.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>If every address draws the same reply, the administrator of the server finds the cause in its log.</source>
        <translation>Si toutes les adresses reçoivent la même réponse, l’administrateur du serveur trouvera la cause dans son journal.</translation>
    </message>
    <message>
        <source>Not enough room now</source>
        <translation>Plus assez de place pour l’instant</translation>
    </message>
    <message>
        <source>The server is short of something for the moment: disk space, room in the mailbox, or places for recipients in this message. What it accepted so far stands.</source>
        <translation>Il manque momentanément quelque chose au serveur : de l’espace disque, de la place dans la boîte ou des emplacements de destinataires pour ce message. Ce qu’il a déjà accepté reste acquis.</translation>
    </message>
    <message>
        <source>After RCPT TO when one message has too many recipients; after MAIL FROM or the end of the message when storage runs low.</source>
        <translation>Après RCPT TO quand un message a trop de destinataires ; après MAIL FROM ou la fin du message quand l’espace manque.</translation>
    </message>
    <message>
        <source>After many accepted recipients: send the message to those, then begin another one for the rest.</source>
        <translation>Après de nombreux destinataires acceptés : envoyez-leur le message, puis recommencez avec les autres.</translation>
    </message>
    <message>
        <source>Otherwise try again later.</source>
        <translation>Sinon, réessayez plus tard.</translation>
    </message>
    <message>
        <source>Do not report the address as bad: nothing was said against it.</source>
        <translation>Ne déclarez pas l’adresse mauvaise : rien n’a été dit contre elle.</translation>
    </message>
    <message>
        <source>No mail for you</source>
        <translation>Pas de courrier pour vous</translation>
    </message>
    <message>
        <source>You asked for the mail that waits for your domains, and there is none.</source>
        <translation>Vous avez demandé le courrier en attente pour vos domaines, et il n’y en a pas.</translation>
    </message>
    <message>
        <source>After ATRN. A few servers misuse the number for other temporary refusals.</source>
        <translation>Après ATRN. Quelques serveurs détournent ce numéro pour d’autres refus temporaires.</translation>
    </message>
    <message>
        <source>Ask again later.</source>
        <translation>Redemandez plus tard.</translation>
    </message>
    <message>
        <source>Not possible at the moment</source>
        <translation>Impossible pour le moment</translation>
    </message>
    <message>
        <source>The server offers TLS or a login but cannot do it now: a certificate that does not load, an account database that does not answer. Nothing was decided about you or your password.</source>
        <translation>Le serveur propose TLS ou l’authentification, mais ne peut pas l’assurer maintenant : certificat illisible, base de comptes muette. Rien n’a été décidé sur vous ni sur votre mot de passe.</translation>
    </message>
    <message>
        <source>After STARTTLS and AUTH. Postfix also sends it after RCPT TO when relaying is refused in the soft form.</source>
        <translation>Après STARTTLS et AUTH. Postfix l’envoie aussi après RCPT TO quand le relais est refusé sous forme temporaire.</translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation>Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>If it stays, the administrator checks the certificate and key, or the login service.</source>
        <translation>Si cela persiste, l’administrateur vérifie le certificat et la clé, ou le service d’authentification.</translation>
    </message>
    <message>
        <source>Parameters not possible now</source>
        <translation>Paramètres impossibles pour l’instant</translation>
    </message>
    <message>
        <source>The server knows the parameters of MAIL FROM or RCPT TO but cannot honour them at present.</source>
        <translation>Le serveur connaît les paramètres de MAIL FROM ou de RCPT TO, mais ne peut pas les honorer pour l’instant.</translation>
    </message>
    <message>
        <source>After MAIL FROM and RCPT TO with extension parameters.</source>
        <translation>Après MAIL FROM et RCPT TO accompagnés de paramètres d’extension.</translation>
    </message>
    <message>
        <source>Try again later, or leave the parameter out.</source>
        <translation>Réessayez plus tard, ou retirez le paramètre.</translation>
    </message>
    <message>
        <source>Queue cannot be started</source>
        <translation>File d’attente impossible à lancer</translation>
    </message>
    <message>
        <source>The server cannot start the delivery of the mail that waits for this node.</source>
        <translation>Le serveur ne peut pas lancer la remise du courrier en attente pour ce nœud.</translation>
    </message>
    <message>
        <source>After ETRN, for a fault or because of a rule of the server.</source>
        <translation>Après ETRN, en raison d’une panne ou d’une règle du serveur.</translation>
    </message>
    <message>
        <source>Check the name behind ETRN, and try again later.</source>
        <translation>Vérifiez le nom qui suit ETRN, puis réessayez plus tard.</translation>
    </message>
    <message>
        <source>If it stays, ask the administrator whether ETRN is open to your host.</source>
        <translation>Si cela persiste, demandez à l’administrateur si ETRN est ouvert à votre hôte.</translation>
    </message>
    <message>
        <source>Node not allowed</source>
        <translation>Nœud non autorisé</translation>
    </message>
    <message>
        <source>The server does not start the queue for this name, at least not for you.</source>
        <translation>Le serveur ne lance pas la file d’attente pour ce nom, du moins pas pour vous.</translation>
    </message>
    <message>
        <source>Check the name, log in if the server offers that, or have your host allowed.</source>
        <translation>Vérifiez le nom, authentifiez-vous si le serveur le propose, ou faites autoriser votre hôte.</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Commande non comprise</translation>
    </message>
    <message>
        <source>The server cannot read the line as a command: the word is unknown to it, or the line is too long.</source>
        <translation>Le serveur ne reconnaît pas de commande dans cette ligne : le mot lui est inconnu, ou la ligne est trop longue.</translation>
    </message>
    <message>
        <source>After a misspelt or unsupported verb; after message text that is taken for commands because DATA was refused; after EHLO on an LMTP port or LHLO on an SMTP port.</source>
        <translation>Après un verbe mal écrit ou inconnu ; après du texte de message pris pour des commandes parce que DATA a été refusé ; après EHLO sur un port LMTP ou LHLO sur un port SMTP.</translation>
    </message>
    <message>
        <source>Check the spelling and what the reply to EHLO offers.</source>
        <translation>Vérifiez l’orthographe et ce que propose la réponse à EHLO.</translation>
    </message>
    <message>
        <source>If several 500 come in a row, look at the reply before the first of them: something was refused there.</source>
        <translation>Si plusieurs 500 se suivent, regardez la réponse qui précède la première : quelque chose y a été refusé.</translation>
    </message>
    <message>
        <source>Error in the arguments</source>
        <translation>Erreur dans les arguments</translation>
    </message>
    <message>
        <source>The server knows the command but not what stands behind it: something is missing, misspelt or too much. After a login that was broken off, 501 is the expected answer.</source>
        <translation>Le serveur connaît la commande, mais pas ce qui la suit : quelque chose manque, est mal écrit ou de trop. Après une authentification interrompue, 501 est la réponse attendue.</translation>
    </message>
    <message>
        <source>After MAIL FROM, RCPT TO, EHLO and any other command with arguments; inside AUTH when the line is not base64.</source>
        <translation>Après MAIL FROM, RCPT TO, EHLO et toute commande à arguments ; pendant AUTH quand la ligne n’est pas du base64.</translation>
    </message>
    <message>
        <source>Look at the brackets: MAIL FROM:&lt;user@example.org&gt;, without a blank behind the colon.</source>
        <translation>Regardez les chevrons : MAIL FROM:&lt;user@example.org&gt;, sans espace après les deux-points.</translation>
    </message>
    <message>
        <source>Command not available</source>
        <translation>Commande non disponible</translation>
    </message>
    <message>
        <source>The server recognises the command and does not carry it out: it was never built in, or it was switched off.</source>
        <translation>Le serveur reconnaît la commande et ne l’exécute pas : elle n’a jamais été prévue, ou elle a été désactivée.</translation>
    </message>
    <message>
        <source>After VRFY and EXPN above all, which many administrators switch off; after extensions that the EHLO reply did not offer.</source>
        <translation>Surtout après VRFY et EXPN, que beaucoup d’administrateurs désactivent ; après des extensions absentes de la réponse à EHLO.</translation>
    </message>
    <message>
        <source>Do without the command. To test a recipient, use MAIL FROM and RCPT TO.</source>
        <translation>Passez-vous de cette commande. Pour tester un destinataire, utilisez MAIL FROM et RCPT TO.</translation>
    </message>
    <message>
        <source>Commands out of order</source>
        <translation>Ordre des commandes incorrect</translation>
    </message>
    <message>
        <source>The command itself is fine, but its turn has not come, or has passed. Often the real cause is an earlier reply that was overlooked.</source>
        <translation>La commande est correcte en elle-même, mais son tour n’est pas venu, ou il est passé. La vraie cause est souvent une réponse antérieure passée inaperçue.</translation>
    </message>
    <message>
        <source>After MAIL FROM without EHLO, RCPT TO without MAIL FROM, DATA without an accepted recipient, a second MAIL FROM, AUTH at the wrong moment.</source>
        <translation>Après MAIL FROM sans EHLO, RCPT TO sans MAIL FROM, DATA sans destinataire accepté, un second MAIL FROM, AUTH au mauvais moment.</translation>
    </message>
    <message>
        <source>To begin the transaction anew, send RSET, then MAIL FROM.</source>
        <translation>Pour reprendre la transaction à zéro, envoyez RSET, puis MAIL FROM.</translation>
    </message>
    <message>
        <source>Do not just repeat the command: without the missing step the answer stays the same.</source>
        <translation>Ne vous contentez pas de répéter la commande : sans l’étape manquante, la réponse restera la même.</translation>
    </message>
    <message>
        <source>Argument not supported</source>
        <translation>Argument non pris en charge</translation>
    </message>
    <message>
        <source>The command is right and so is its form, but the server does not do what this argument asks for.</source>
        <translation>La commande et sa forme sont correctes, mais le serveur ne fait pas ce que demande cet argument.</translation>
    </message>
    <message>
        <source>After AUTH with a mechanism the server does not have; after EHLO, MAIL FROM or RCPT TO with a name that is not a full domain.</source>
        <translation>Après AUTH avec un mécanisme que le serveur n’a pas ; après EHLO, MAIL FROM ou RCPT TO avec un nom qui n’est pas un domaine complet.</translation>
    </message>
    <message>
        <source>Choose a mechanism or value that the reply to EHLO lists.</source>
        <translation>Choisissez un mécanisme ou une valeur que cite la réponse à EHLO.</translation>
    </message>
    <message>
        <source>Where a name is criticised, write it in full: mail.example.org, not mail.</source>
        <translation>Si c’est un nom qui est en cause, écrivez-le en entier : mail.example.org, et non mail.</translation>
    </message>
    <message>
        <source>Never takes mail</source>
        <translation>N’accepte jamais de courrier</translation>
    </message>
    <message>
        <source>This host does not accept mail at all. It runs just enough SMTP to say so. Some servers use the number for “refused, and I hang up”.</source>
        <translation>Cet hôte n’accepte aucun courrier. Il parle juste assez SMTP pour le dire. Certains serveurs emploient ce numéro pour « refusé, et je raccroche ».</translation>
    </message>
    <message>
        <source>As a greeting or after EHLO; with Postfix postscreen also for clients that were turned away.</source>
        <translation>En message d’accueil ou après EHLO ; avec le postscreen de Postfix, aussi pour les clients éconduits.</translation>
    </message>
    <message>
        <source>Do not try again at this host. Check that the name and port are the right ones.</source>
        <translation>N’essayez plus sur cet hôte. Vérifiez que le nom et le port sont les bons.</translation>
    </message>
    <message>
        <source>Where the text speaks of a block list or of your address, that is the matter to settle.</source>
        <translation>Si le texte parle d’une liste de blocage ou de votre adresse, c’est cela qu’il faut régler.</translation>
    </message>
    <message>
        <source>Something is required first</source>
        <translation>Une étape préalable est exigée</translation>
    </message>
    <message>
        <source>The server takes this command only after a login or after STARTTLS. The words or the enhanced status code say which.</source>
        <translation>Le serveur n’accepte cette commande qu’après une authentification ou après STARTTLS. Le texte ou le code d’état étendu dit laquelle.</translation>
    </message>
    <message>
        <source>After MAIL FROM on a submission port without a login; after AUTH or MAIL FROM before TLS.</source>
        <translation>Après MAIL FROM sur un port de soumission sans authentification ; après AUTH ou MAIL FROM avant TLS.</translation>
    </message>
    <message>
        <source>If TLS is not active yet, start it.</source>
        <translation>Si TLS n’est pas encore actif, activez-le.</translation>
    </message>
    <message>
        <source>Then send EHLO again, log in, and repeat the command.</source>
        <translation>Renvoyez ensuite EHLO, authentifiez-vous et répétez la commande.</translation>
    </message>
    <message>
        <source>For mail from outside to local recipients, a submission port (587, 465) is the wrong door: use port 25 of the mail exchanger.</source>
        <translation>Pour du courrier externe destiné à des utilisateurs locaux, un port de soumission (587, 465) est la mauvaise porte : utilisez le port 25 du serveur MX.</translation>
    </message>
    <message>
        <source>Login method too weak</source>
        <translation>Méthode d’authentification trop faible</translation>
    </message>
    <message>
        <source>The password was not judged. The server does not accept this way of logging in for this account; large providers mean that an application password or OAuth is needed.</source>
        <translation>Le mot de passe n’a pas été jugé. Le serveur n’accepte pas cette façon de s’authentifier pour ce compte ; chez les grands fournisseurs, il faut un mot de passe d’application ou OAuth.</translation>
    </message>
    <message>
        <source>During or at the end of an AUTH exchange.</source>
        <translation>Pendant ou à la fin d’un échange AUTH.</translation>
    </message>
    <message>
        <source>Choose a stronger mechanism from the reply to EHLO.</source>
        <translation>Choisissez un mécanisme plus fort dans la réponse à EHLO.</translation>
    </message>
    <message>
        <source>At a large provider, create an application password, or sign in with OAuth (XOAUTH2).</source>
        <translation>Chez un grand fournisseur, créez un mot de passe d’application ou passez par OAuth (XOAUTH2).</translation>
    </message>
    <message>
        <source>Login refused</source>
        <translation>Authentification refusée</translation>
    </message>
    <message>
        <source>The server did not accept the credentials as they arrived. That can be the password, the user name, or the way they were encoded.</source>
        <translation>Le serveur n’a pas accepté les identifiants tels qu’ils sont arrivés. Ce peut être le mot de passe, le nom d’utilisateur ou la façon dont ils ont été encodés.</translation>
    </message>
    <message>
        <source>Check the form of the user name: some servers want alice, others alice@example.org.</source>
        <translation>Vérifiez la forme du nom d’utilisateur : certains serveurs veulent alice, d’autres alice@example.org.</translation>
    </message>
    <message>
        <source>Do not try again and again: many servers lock the account or the address after a few failures.</source>
        <translation>N’insistez pas : beaucoup de serveurs bloquent le compte ou l’adresse après quelques échecs.</translation>
    </message>
    <message>
        <source>Encryption needed for this mechanism</source>
        <translation>Chiffrement exigé pour ce mécanisme</translation>
    </message>
    <message>
        <source>After AUTH without TLS.</source>
        <translation>Après AUTH sans TLS.</translation>
    </message>
    <message>
        <source>Start TLS, send EHLO again, then log in.</source>
        <translation>Activez TLS, renvoyez EHLO, puis authentifiez-vous.</translation>
    </message>
    <message>
        <source>If a password was in the AUTH line, it crossed the network readable: change it.</source>
        <translation>Si la ligne AUTH contenait un mot de passe, il a circulé en clair : changez-le.</translation>
    </message>
    <message>
        <source>Refused: mailbox or policy</source>
        <translation>Refusé : boîte ou règle</translation>
    </message>
    <message>
        <source>The most crowded of all codes. Either the mailbox does not exist or may not be reached, or a rule of the server refuses the sender, the client or the content. The enhanced status code and the words tell which.</source>
        <translation>Le plus surchargé de tous les codes. Soit la boîte n’existe pas ou n’est pas accessible, soit une règle du serveur refuse l’expéditeur, le client ou le contenu. Le code d’état étendu et le texte disent lequel.</translation>
    </message>
    <message>
        <source>After RCPT TO for an unknown user or a relay refusal; after MAIL FROM and the end of the message for policy, SPF, DMARC or spam; after VRFY.</source>
        <translation>Après RCPT TO pour un utilisateur inconnu ou un relais refusé ; après MAIL FROM et la fin du message pour une règle, SPF, DMARC ou un pourriel ; après VRFY.</translation>
    </message>
    <message>
        <source>With 5.1.1, check the spelling of the recipient.</source>
        <translation>Avec 5.1.1, vérifiez l’orthographe du destinataire.</translation>
    </message>
    <message>
        <source>With 5.7.x, read who or what is refused: the client’s address, the sender’s domain or the message itself.</source>
        <translation>Avec 5.7.x, lisez qui ou quoi est refusé : l’adresse du client, le domaine de l’expéditeur ou le message lui-même.</translation>
    </message>
    <message>
        <source>Do not send it again unchanged: the answer is final.</source>
        <translation>Ne renvoyez pas le message tel quel : la réponse est définitive.</translation>
    </message>
    <message>
        <source>Not here, try another address</source>
        <translation>Pas ici, voyez une autre adresse</translation>
    </message>
    <message>
        <source>The recipient is not served here, and the server does not forward. Where the text names another address, that is where the mail should go.</source>
        <translation>Le destinataire ne relève pas de ce serveur, qui ne réexpédie pas. Si le texte indique une autre adresse, c’est là que le courrier doit aller.</translation>
    </message>
    <message>
        <source>After RCPT TO and VRFY. Some servers use it for a relay refusal; Postfix answers a malformed BDAT with it.</source>
        <translation>Après RCPT TO et VRFY. Certains serveurs l’emploient pour un relais refusé ; Postfix, pour un BDAT mal formé.</translation>
    </message>
    <message>
        <source>If an address is named, check that it is genuine and send the message there.</source>
        <translation>Si une adresse est indiquée, assurez-vous qu’elle est authentique et envoyez-y le message.</translation>
    </message>
    <message>
        <source>Otherwise log in, or take the message to the mail exchanger of the recipient’s domain.</source>
        <translation>Sinon, authentifiez-vous, ou adressez-vous au serveur MX du domaine du destinataire.</translation>
    </message>
    <message>
        <source>Too large, or mailbox full</source>
        <translation>Trop volumineux, ou boîte pleine</translation>
    </message>
    <message>
        <source>The message is larger than the server takes, or the recipient has no room left.</source>
        <translation>Le message dépasse la taille que le serveur accepte, ou le destinataire n’a plus de place.</translation>
    </message>
    <message>
        <source>After MAIL FROM with SIZE=, after RCPT TO for a full mailbox, after the end of the message. Gmail says 552 5.7.0 for an attachment it blocks.</source>
        <translation>Après MAIL FROM avec SIZE=, après RCPT TO pour une boîte pleine, après la fin du message. Gmail répond 552 5.7.0 pour une pièce jointe qu’il bloque.</translation>
    </message>
    <message>
        <source>Compare the size of the message with SIZE in the reply to EHLO. Base64 makes attachments a third larger.</source>
        <translation>Comparez la taille du message avec SIZE dans la réponse à EHLO. Le base64 alourdit les pièces jointes d’un tiers.</translation>
    </message>
    <message>
        <source>For a full mailbox, the recipient has to clear space.</source>
        <translation>Si la boîte est pleine, c’est au destinataire de faire de la place.</translation>
    </message>
    <message>
        <source>For large files, send a link.</source>
        <translation>Pour les gros fichiers, envoyez un lien.</translation>
    </message>
    <message>
        <source>Address not accepted</source>
        <translation>Adresse non acceptée</translation>
    </message>
    <message>
        <source>The address in the command is badly written, or it is written well and you may not use it.</source>
        <translation>L’adresse donnée dans la commande est mal écrite, ou bien écrite mais vous n’avez pas le droit de l’utiliser.</translation>
    </message>
    <message>
        <source>After MAIL FROM and RCPT TO: blanks or missing parts in the address, a sender that belongs to somebody else, a relay refusal on qmail.</source>
        <translation>Après MAIL FROM et RCPT TO : espace ou partie manquante dans l’adresse, expéditeur qui appartient à quelqu’un d’autre, relais refusé chez qmail.</translation>
    </message>
    <message>
        <source>With 5.7.1, compare the address in MAIL FROM with the account you logged in with.</source>
        <translation>Avec 5.7.1, comparez l’adresse de MAIL FROM avec le compte de l’authentification.</translation>
    </message>
    <message>
        <source>Do not repeat it unchanged: the answer is final.</source>
        <translation>Ne la répétez pas telle quelle : la réponse est définitive.</translation>
    </message>
    <message>
        <source>Transaction failed</source>
        <translation>Échec de la transaction</translation>
    </message>
    <message>
        <source>A refusal for good without a closer name. As a greeting it means that this server does not want to talk to your address; later it stands for whatever the words say.</source>
        <translation>Un refus définitif sans autre précision. En message d’accueil, le serveur ne veut pas parler à votre adresse ; plus tard, c’est le texte qui dit pourquoi.</translation>
    </message>
    <message>
        <source>As a greeting; after DATA when no recipient was accepted; after the end of the message for content; Postfix sends it for relay and access refusals.</source>
        <translation>En message d’accueil ; après DATA si aucun destinataire n’a été accepté ; après la fin du message pour le contenu ; Postfix l’emploie pour un relais ou un accès refusé.</translation>
    </message>
    <message>
        <source>Read the words and the enhanced status code; follow a link if there is one.</source>
        <translation>Lisez le texte et le code d’état étendu ; suivez le lien s’il y en a un.</translation>
    </message>
    <message>
        <source>After DATA, look at the replies to RCPT TO: the cause stands there.</source>
        <translation>Après DATA, regardez les réponses à RCPT TO : la cause s’y trouve.</translation>
    </message>
    <message>
        <source>Do not send it again unchanged.</source>
        <translation>Ne renvoyez pas le message tel quel.</translation>
    </message>
    <message>
        <source>Parameter not known</source>
        <translation>Paramètre inconnu</translation>
    </message>
    <message>
        <source>MAIL FROM or RCPT TO carried a parameter that the server does not know.</source>
        <translation>MAIL FROM ou RCPT TO portait un paramètre que le serveur ne connaît pas.</translation>
    </message>
    <message>
        <source>After MAIL FROM and RCPT TO with extension parameters. Gmail and qmail also say it when the address cannot be read.</source>
        <translation>Après MAIL FROM et RCPT TO accompagnés de paramètres d’extension. Gmail et qmail répondent aussi ainsi quand l’adresse est illisible.</translation>
    </message>
    <message>
        <source>Leave out each parameter whose keyword is missing in the reply to EHLO.</source>
        <translation>Retirez tout paramètre dont le mot-clé manque dans la réponse à EHLO.</translation>
    </message>
    <message>
        <source>If there was none, check the brackets around the address.</source>
        <translation>S’il n’y en avait pas, vérifiez les chevrons autour de l’adresse.</translation>
    </message>
    <message>
        <source>Domain takes no mail</source>
        <translation>Domaine sans courrier</translation>
    </message>
    <message>
        <source>The recipient’s domain says in DNS that it accepts no mail (a null MX record). The server you talk to looked it up and refuses at once.</source>
        <translation>Le domaine du destinataire déclare dans le DNS qu’il n’accepte pas de courrier (enregistrement MX nul). Le serveur l’a constaté et refuse aussitôt.</translation>
    </message>
    <message>
        <source>After RCPT TO on a relay or submission server.</source>
        <translation>Après RCPT TO sur un relais ou un serveur de soumission.</translation>
    </message>
    <message>
        <source>Check the spelling of the domain.</source>
        <translation>Vérifiez l’orthographe du domaine.</translation>
    </message>
    <message>
        <source>If it is right, reach the person another way: no retry will help.</source>
        <translation>S’il est juste, joignez cette personne autrement : réessayer ne servira à rien.</translation>
    </message>
    <message>
        <source>Not confirmed, but would try</source>
        <translation>Non confirmé, mais remise possible</translation>
    </message>
    <message>
        <source>Do not fall back to sending a password in the clear.</source>
        <translation>Ne vous rabattez pas sur un mot de passe envoyé en clair.</translation>
    </message>
    <message>
        <source>Compare the line with the form of the command, character by character.</source>
        <translation>Comparez la ligne avec la forme de la commande, caractère par caractère.</translation>
    </message>
    <message>
        <source>Look at the refusals before this one: the first is the one to fix.</source>
        <translation>Regardez les refus précédents : c’est le premier qu’il faut corriger.</translation>
    </message>
    <message>
        <source>Check the password by another way, for instance in webmail.</source>
        <translation>Vérifiez le mot de passe par un autre moyen, par exemple dans le webmail.</translation>
    </message>
    <message>
        <source>This mechanism would show the password to anyone listening, so the server allows it only inside TLS. The number is historic; today servers do not offer such a mechanism in the clear, or say 530.</source>
        <translation>Ce mécanisme livrerait le mot de passe à qui écoute ; le serveur ne l’admet donc que dans TLS. Ce numéro est historique : aujourd’hui, les serveurs ne proposent pas ces mécanismes en clair, ou répondent 530.</translation>
    </message>
    <message>
        <source>Read the address character by character: one @, no blank, a full domain.</source>
        <translation>Lisez l’adresse caractère par caractère : un seul @, aucun espace, un domaine complet.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Sent out of order</source>
        <translation>Envoyé hors de l’ordre</translation>
    </message>
    <message>
        <source>A line that is no command known here</source>
        <translation>Une ligne qui n’est aucune commande connue ici</translation>
    </message>
    <message>
        <source>It went out exactly as it was typed. A server that does not know it either answers with 500 or 502.</source>
        <translation>Elle est partie exactement comme elle a été saisie. Un serveur qui ne la connaît pas non plus répond par 500 ou 502.</translation>
    </message>
    <message>
        <source>Answer to a challenge</source>
        <translation>Réponse à un défi</translation>
    </message>
    <message>
        <source>A line of the login, in base64. While the login is going on the server takes every line for an answer.</source>
        <translation>Une ligne de l’authentification, en base64. Tant qu’elle dure, le serveur prend chaque ligne pour une réponse.</translation>
    </message>
    <message>
        <source>A line of the message</source>
        <translation>Une ligne du message</translation>
    </message>
    <message>
        <source>It belongs to the message and is no command. A lone dot ends the message; a line that begins with a dot gets a second one on the way.</source>
        <translation>Elle appartient au message et n’est pas une commande. Un point seul termine le message ; une ligne qui commence par un point en reçoit un second en chemin.</translation>
    </message>
    <message>
        <source>The end of the message</source>
        <translation>La fin du message</translation>
    </message>
    <message>
        <source>The lone dot hands the message over. With its reply the server takes it, and the duty to deliver it, or refuses.</source>
        <translation>Le point seul remet le message. Par sa réponse, le serveur le prend, avec la charge de le remettre, ou bien le refuse.</translation>
    </message>
    <message>
        <source>Octets of the message</source>
        <translation>Octets du message</translation>
    </message>
    <message>
        <source>They belong to the chunk that BDAT announced. The server counts them and looks for no dot.</source>
        <translation>Ils appartiennent au morceau annoncé par BDAT. Le serveur les compte et ne cherche aucun point.</translation>
    </message>
    <message>
        <source>See {line:cause}.</source>
        <translation>Voir {line:cause}.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Mailscope inspects mail sessions: it talks to a mail server, shows every byte and explains every reply.</source>
        <translation>Mailscope inspecte les sessions de messagerie : il parle à un serveur, montre chaque octet et explique chaque réponse.</translation>
    </message>
    <message>
        <source>      Opens the window; a URL fills in the connection.</source>
        <translation>      Ouvre la fenêtre ; une URL remplit la connexion.</translation>
    </message>
    <message>
        <source>      Plays the lines of a script (else of standard input) to the server, in lock-step, and prints the dialogue with explanations, or as JSON.</source>
        <translation>      Envoie au serveur, une réponse après l’autre, les lignes d’un script (sinon de l’entrée standard) et affiche le dialogue expliqué, ou en JSON.</translation>
    </message>
    <message>
        <source>      Explains one reply.</source>
        <translation>      Explique une réponse.</translation>
    </message>
    <message>
        <source>      Serves the practice server alone, on this computer’s own address, until it is ended.</source>
        <translation>      Lance le serveur d’exercice seul, sur l’adresse locale de cet ordinateur, jusqu’à ce qu’on l’arrête.</translation>
    </message>
    <message>
        <source>      Plays a short session on the practice server, prints it with explanations, and saves pictures of the window in English and in French.</source>
        <translation>      Joue une courte session sur le serveur d’exercice, l’affiche avec ses explications et enregistre des images de la fenêtre en anglais et en français.</translation>
    </message>
    <message>
        <source>URL: smtp://host:587, smtps://host, submission://host, lmtp://host, lmtp+unix:///path; smtp+starttls:// requires STARTTLS. Ports default to 25, 465, 587 and 24.</source>
        <translation>URL : smtp://hôte:587, smtps://hôte, submission://hôte, lmtp://hôte, lmtp+unix:///chemin ; smtp+starttls:// exige STARTTLS. Ports par défaut : 25, 465, 587 et 24.</translation>
    </message>
    <message>
        <source>--language en|fr goes with every form; without it, the system’s language is used.</source>
        <translation>--language en|fr s’emploie partout ; sans lui, la langue est celle du système.</translation>
    </message>
    <message>
        <source>In a script, lines that begin with “# ” are comments, and “#= 250” stops the script unless the last reply’s code begins so.</source>
        <translation>Dans un script, les lignes qui commencent par « # » et un blanc sont des commentaires, et « #= 250 » arrête le script si le code de la dernière réponse ne commence pas ainsi.</translation>
    </message>
    <message>
        <source>ran to its end, whatever the replies said</source>
        <translation>allé jusqu’au bout, quelles que soient les réponses</translation>
    </message>
    <message>
        <source>the command line or a file cannot be read</source>
        <translation>la ligne de commande ou un fichier est illisible</translation>
    </message>
    <message>
        <source>no connection, or it broke</source>
        <translation>pas de connexion, ou connexion rompue</translation>
    </message>
    <message>
        <source>TLS did not come about: handshake, certificate, STARTTLS, injection</source>
        <translation>TLS n’a pas abouti : négociation, certificat, STARTTLS, injection</translation>
    </message>
    <message>
        <source>a wait ended</source>
        <translation>délai dépassé</translation>
    </message>
    <message>
        <source>an expectation of the script was not met</source>
        <translation>une attente du script n’est pas remplie</translation>
    </message>
    <message>
        <source>the script ended inside a message; its final dot was not sent</source>
        <translation>le script s’est terminé au milieu d’un message ; le point final n’a pas été envoyé</translation>
    </message>
    <message>
        <source>the server closed before the script’s end</source>
        <translation>le serveur a fermé la connexion avant la fin du script</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>L’option %1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 wants a value.</source>
        <translation>%1 demande une valeur.</translation>
    </message>
    <message>
        <source>This value cannot be used: %1.</source>
        <translation>Cette valeur ne convient pas : %1.</translation>
    </message>
    <message>
        <source>This is not an address Mailscope can connect to: %1.</source>
        <translation>Mailscope ne peut pas se connecter à cette adresse : %1.</translation>
    </message>
    <message>
        <source>The practice server does not know this situation: %1.</source>
        <translation>Le serveur d’exercice ne connaît pas cette situation : %1.</translation>
    </message>
    <message>
        <source>%1 does not go with the rest of the command line.</source>
        <translation>%1 ne va pas avec le reste de la ligne de commande.</translation>
    </message>
    <message>
        <source>One address is enough: %1 is too much.</source>
        <translation>Une seule adresse suffit : %1 est de trop.</translation>
    </message>
    <message>
        <source>Exit statuses:</source>
        <translation>Codes de retour :</translation>
    </message>
    <message>
        <source>Situations of the practice server:</source>
        <translation>Situations du serveur d’exercice :</translation>
    </message>
    <message>
        <source>“mailscope --help” tells what there is.</source>
        <translation>« mailscope --help » dit ce qui existe.</translation>
    </message>
    <message>
        <source>This file cannot be read: %1.</source>
        <translation>Ce fichier est illisible : %1.</translation>
    </message>
    <message>
        <source>Port %1 cannot be used: another program may have it.</source>
        <translation>Le port %1 est indisponible : un autre programme l’occupe peut-être.</translation>
    </message>
    <message>
        <source>Picture of the window: %1</source>
        <translation>Image de la fenêtre : %1</translation>
    </message>
    <message>
        <source>There is no reply of a mail server in this text.</source>
        <translation>Ce texte ne contient aucune réponse de serveur de messagerie.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>at any moment</source>
        <translation>à tout moment</translation>
    </message>
    <message>
        <source>as the greeting or at the end</source>
        <translation>comme message d’accueil ou à la fin</translation>
    </message>
    <message>
        <source>at EHLO</source>
        <translation>à EHLO</translation>
    </message>
    <message>
        <source>during AUTH</source>
        <translation>pendant AUTH</translation>
    </message>
    <message>
        <source>at STARTTLS</source>
        <translation>à STARTTLS</translation>
    </message>
    <message>
        <source>at MAIL and RCPT</source>
        <translation>à MAIL et RCPT</translation>
    </message>
    <message>
        <source>at DATA and the end of the message</source>
        <translation>à DATA et à la fin du message</translation>
    </message>
    <message>
        <source>at questions such as VRFY, HELP and ETRN</source>
        <translation>aux questions telles que VRFY, HELP et ETRN</translation>
    </message>
    <message>
        <source>After %1, go on with the next step.</source>
        <translation>Après %1, passez à l’étape suivante.</translation>
    </message>
    <message>
        <source>After %1, send what the server is waiting for.</source>
        <translation>Après %1, envoyez ce que le serveur attend.</translation>
    </message>
    <message>
        <source>After %1, keep the message and try again later.</source>
        <translation>Après %1, gardez le message et réessayez plus tard.</translation>
    </message>
    <message>
        <source>After %1, change something first: the same again draws the same reply.</source>
        <translation>Après %1, changez d’abord quelque chose : le même envoi donne la même réponse.</translation>
    </message>
    <message>
        <source>What to do after %1 no standard says.</source>
        <translation>Que faire après %1, aucune norme ne le dit.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>It is the same code.</source>
        <translation>C’est le même code.</translation>
    </message>
    <message>
        <source>The first digits differ. %1: %2. %3: %4.</source>
        <translation>Les premiers chiffres diffèrent. %1 : %2. %3 : %4.</translation>
    </message>
    <message>
        <source>%1 can pass by itself; %2 stays.</source>
        <translation>%1 peut passer de soi-même ; %2 demeure.</translation>
    </message>
    <message>
        <source>With %1 the session goes on; %2 is a refusal.</source>
        <translation>Avec %1 la session continue ; %2 est un refus.</translation>
    </message>
    <message>
        <source>They are met at different steps. %1: %2. %3: %4.</source>
        <translation>On les rencontre à des étapes différentes. %1 : %2. %3 : %4.</translation>
    </message>
    <message>
        <source>Both are met %1: there the words and the session decide.</source>
        <translation>Tous deux se rencontrent %1 : là, ce sont le texte et la session qui tranchent.</translation>
    </message>
    <message>
        <source>%1 can come without a command before it.</source>
        <translation>%1 peut arriver sans qu’aucune commande le précède.</translation>
    </message>
    <message>
        <source>%1 applies %2.</source>
        <translation>%1 s’applique %2.</translation>
    </message>
    <message>
        <source>%1 is not known here; only its first digit speaks.</source>
        <translation>%1 n’est pas connu ici ; seul son premier chiffre parle.</translation>
    </message>
    <message>
        <source>By their numbers they do not differ in kind: the words and the session decide.</source>
        <translation>Par leurs numéros ils ne diffèrent pas en nature : le texte et la session tranchent.</translation>
    </message>
</context>
<context>
    <name>Decoded</name>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Not base64</source>
        <translation>Pas du base64</translation>
    </message>
    <message>
        <source>Asks for the user name</source>
        <translation>Demande le nom d’utilisateur</translation>
    </message>
    <message>
        <source>Asks for the password</source>
        <translation>Demande le mot de passe</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>One-time challenge</source>
        <translation>Défi à usage unique</translation>
    </message>
    <message>
        <source>Error report</source>
        <translation>Rapport d’erreur</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Cancels the login</source>
        <translation>Annule l’authentification</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>Décodé</translation>
    </message>
    <message>
        <source>Decoded octets</source>
        <translation>Octets décodés</translation>
    </message>
    <message>
        <source>Enhanced status code</source>
        <translation>Code d’état étendu</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Name in the server’s queue</source>
        <translation>Nom dans la file d’attente du serveur</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1 : %2, %3</translation>
    </message>
    <message>
        <source>no particular subject</source>
        <translation>sans sujet particulier</translation>
    </message>
    <message>
        <source>about an address</source>
        <translation>au sujet d’une adresse</translation>
    </message>
    <message>
        <source>about a mailbox</source>
        <translation>au sujet d’une boîte</translation>
    </message>
    <message>
        <source>about the mail system</source>
        <translation>au sujet du système de messagerie</translation>
    </message>
    <message>
        <source>about network and routing</source>
        <translation>au sujet du réseau et du routage</translation>
    </message>
    <message>
        <source>about the dialogue</source>
        <translation>au sujet du dialogue</translation>
    </message>
    <message>
        <source>about the content</source>
        <translation>au sujet du contenu</translation>
    </message>
    <message>
        <source>about security or policy</source>
        <translation>au sujet de la sécurité ou d’une règle</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>One address failed, the next one is tried</source>
        <translation>Une adresse a échoué, la suivante est essayée</translation>
    </message>
    <message>
        <source>The connection is encrypted</source>
        <translation>La connexion est chiffrée</translation>
    </message>
    <message>
        <source>The certificate could not be verified</source>
        <translation>Le certificat n’a pas pu être vérifié</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>The connection has ended</source>
        <translation>La connexion est terminée</translation>
    </message>
    <message>
        <source>The connection stands; the server’s greeting comes next. Many refusals turn on the address it comes from.</source>
        <translation>La connexion est établie ; le message d’accueil du serveur vient ensuite. Bien des refus tiennent à l’adresse d’où elle part.</translation>
    </message>
    <message>
        <source>You decided to go on with a certificate that could not be verified. This holds for this connection only.</source>
        <translation>Vous avez décidé de continuer avec un certificat qui n’a pas pu être vérifié. Cela vaut pour cette connexion seulement.</translation>
    </message>
    <message>
        <source>What was said before TLS is void, but the greeting: EHLO comes again, and only its new reply counts.</source>
        <translation>Ce qui a été dit avant TLS ne vaut plus, sauf le message d’accueil : EHLO revient, et seule sa nouvelle réponse compte.</translation>
    </message>
    <message>
        <source>TLS began with the connection. Everything from here on travels inside it, the greeting too.</source>
        <translation>TLS a commencé avec la connexion. Tout ce qui suit passe à l’intérieur, message d’accueil compris.</translation>
    </message>
    <message>
        <source>Not one octet is sent until you have decided.</source>
        <translation>Pas un octet n’est envoyé avant votre décision.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Host asked for</source>
        <translation>Hôte demandé</translation>
    </message>
    <message>
        <source>Issued for</source>
        <translation>Délivré pour</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valide à partir du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valide jusqu’au</translation>
    </message>
    <message>
        <source>This side</source>
        <translation>De ce côté</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>In the system’s words</source>
        <translation>Selon le système</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Host not found</source>
        <translation>Hôte introuvable</translation>
    </message>
    <message>
        <source>The name has no address in the DNS.</source>
        <translation>Ce nom n’a pas d’adresse dans le DNS.</translation>
    </message>
    <message>
        <source>Check the spelling. A mail domain is often served by hosts of other names: type the domain as server to see its MX hosts.</source>
        <translation>Vérifiez l’orthographe. Un domaine de messagerie est souvent servi par des hôtes d’un autre nom : saisissez le domaine comme serveur pour voir ses hôtes MX.</translation>
    </message>
    <message>
        <source>Name lookup failed</source>
        <translation>Échec de la résolution du nom</translation>
    </message>
    <message>
        <source>The DNS gave no answer for the name, neither yes nor no.</source>
        <translation>Le DNS n’a rien répondu pour ce nom, ni oui ni non.</translation>
    </message>
    <message>
        <source>Check that this computer is online and which name server it asks; or connect by address.</source>
        <translation>Vérifiez que cet ordinateur est en ligne et quel serveur de noms il interroge ; ou connectez-vous par l’adresse.</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Connexion refusée</translation>
    </message>
    <message>
        <source>The host is there, but nothing accepts connections on this port.</source>
        <translation>L’hôte est là, mais rien n’accepte de connexion sur ce port.</translation>
    </message>
    <message>
        <source>Check the port (25, 587, 465, LMTP 24) and that the mail server is running and listens on this address.</source>
        <translation>Vérifiez le port (25, 587, 465, LMTP 24), que le serveur de messagerie tourne et qu’il écoute sur cette adresse.</translation>
    </message>
    <message>
        <source>Host unreachable</source>
        <translation>Hôte inaccessible</translation>
    </message>
    <message>
        <source>No route leads to this address.</source>
        <translation>Aucune route ne mène à cette adresse.</translation>
    </message>
    <message>
        <source>Check the network, the VPN and, for an IPv6 address, whether this computer has IPv6 at all.</source>
        <translation>Vérifiez le réseau, le VPN et, pour une adresse IPv6, que cet ordinateur dispose bien d’IPv6.</translation>
    </message>
    <message>
        <source>No such socket</source>
        <translation>Socket introuvable</translation>
    </message>
    <message>
        <source>There is no socket at this path.</source>
        <translation>Il n’y a pas de socket à ce chemin.</translation>
    </message>
    <message>
        <source>Check the path in the server’s configuration and that the server is running; a server in a chroot shows its socket under another path.</source>
        <translation>Vérifiez le chemin dans la configuration du serveur, et que celui-ci tourne ; un serveur en chroot montre son socket sous un autre chemin.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permission refusée</translation>
    </message>
    <message>
        <source>The system does not let you open this connection.</source>
        <translation>Le système ne vous laisse pas ouvrir cette connexion.</translation>
    </message>
    <message>
        <source>For a socket, check its owner and mode and those of each folder above it. For a port, check the local firewall.</source>
        <translation>Pour un socket, vérifiez son propriétaire et son mode, et ceux de chaque dossier au-dessus. Pour un port, vérifiez le pare-feu local.</translation>
    </message>
    <message>
        <source>No answer to the connection</source>
        <translation>Pas de réponse à la connexion</translation>
    </message>
    <message>
        <source>The address did not answer in time, neither yes nor no.</source>
        <translation>L’adresse n’a pas répondu à temps, ni oui ni non.</translation>
    </message>
    <message>
        <source>Usually a firewall drops the packets. Many networks block port 25 outwards: try 587 or 465, or another network.</source>
        <translation>Le plus souvent, un pare-feu jette les paquets. Beaucoup de réseaux bloquent le port 25 en sortie : essayez 587 ou 465, ou un autre réseau.</translation>
    </message>
    <message>
        <source>Connection reset</source>
        <translation>Connexion coupée</translation>
    </message>
    <message>
        <source>The other side, or something in between, broke the connection off.</source>
        <translation>L’autre côté, ou quelque chose entre les deux, a rompu la connexion.</translation>
    </message>
    <message>
        <source>Look at the last lines before it and at the server’s log. If it comes at once, suspect a firewall or a block list.</source>
        <translation>Voyez les dernières lignes qui précèdent et le journal du serveur. Si cela arrive aussitôt, pensez à un pare-feu ou à une liste de blocage.</translation>
    </message>
    <message>
        <source>No reply in time</source>
        <translation>Délai dépassé</translation>
    </message>
    <message>
        <source>The server kept the connection open and said nothing within the time limit.</source>
        <translation>Le serveur a gardé la connexion ouverte sans rien dire dans le délai imparti.</translation>
    </message>
    <message>
        <source>Try again and wait longer. If only this step is slow, the server is probably waiting for a lookup or a filter of its own.</source>
        <translation>Réessayez et attendez plus longtemps. Si cette étape seule est lente, le serveur attend sans doute une résolution de nom ou un filtre à lui.</translation>
    </message>
    <message>
        <source>TLS negotiation failed</source>
        <translation>Échec de la négociation TLS</translation>
    </message>
    <message>
        <source>Client and server could not agree on TLS.</source>
        <translation>Client et serveur n’ont pas pu s’entendre sur TLS.</translation>
    </message>
    <message>
        <source>The reason below is the TLS library’s own. The server’s log usually has the other half of it.</source>
        <translation>La raison ci-dessous vient de la bibliothèque TLS. Le journal du serveur en a d’ordinaire l’autre moitié.</translation>
    </message>
    <message>
        <source>No common TLS version</source>
        <translation>Aucune version de TLS en commun</translation>
    </message>
    <message>
        <source>The server and this computer have no version of TLS in common.</source>
        <translation>Le serveur et cet ordinateur n’ont aucune version de TLS en commun.</translation>
    </message>
    <message>
        <source>The server probably knows only TLS 1.0 or 1.1. Its administrator should enable 1.2 and 1.3.</source>
        <translation>Le serveur ne connaît sans doute que TLS 1.0 ou 1.1. Son administrateur devrait activer 1.2 et 1.3.</translation>
    </message>
    <message>
        <source>No common cipher</source>
        <translation>Aucun chiffrement en commun</translation>
    </message>
    <message>
        <source>The server and this computer have no cipher in common.</source>
        <translation>Le serveur et cet ordinateur n’ont aucun chiffrement en commun.</translation>
    </message>
    <message>
        <source>Check the server’s cipher list, and that its certificate and key were found: without them hardly any cipher is left.</source>
        <translation>Vérifiez la liste des chiffrements du serveur, et qu’il a trouvé son certificat et sa clé : sans eux, il n’en reste presque aucun.</translation>
    </message>
    <message>
        <source>Closed during the TLS negotiation</source>
        <translation>Fermé pendant la négociation TLS</translation>
    </message>
    <message>
        <source>The server closed the connection while TLS was being negotiated.</source>
        <translation>Le serveur a fermé la connexion pendant la négociation TLS.</translation>
    </message>
    <message>
        <source>Often its certificate or key cannot be read. Look at the server’s log at this time.</source>
        <translation>Souvent, son certificat ou sa clé ne peut être lu. Voyez le journal du serveur à cette heure.</translation>
    </message>
    <message>
        <source>The server speaks in clear here</source>
        <translation>Ici le serveur parle en clair</translation>
    </message>
    <message>
        <source>TLS was due from the first octet, but the server answered in clear.</source>
        <translation>TLS était attendu dès le premier octet, mais le serveur a répondu en clair.</translation>
    </message>
    <message>
        <source>This port probably starts TLS by STARTTLS, or has none: choose STARTTLS, or port 465 for TLS.</source>
        <translation>Ce port commence sans doute TLS par STARTTLS, ou ne l’a pas : choisissez STARTTLS, ou le port 465 pour TLS.</translation>
    </message>
    <message>
        <source>The server speaks TLS here</source>
        <translation>Ici le serveur parle TLS</translation>
    </message>
    <message>
        <source>A greeting in clear was due, but the server sent a TLS record.</source>
        <translation>Un message d’accueil en clair était attendu, mais le serveur a envoyé un enregistrement TLS.</translation>
    </message>
    <message>
        <source>This port takes TLS from the first octet: choose TLS as security (port 465 usually).</source>
        <translation>Ce port veut TLS dès le premier octet : choisissez TLS comme sécurité (port 465 en général).</translation>
    </message>
    <message>
        <source>STARTTLS not offered</source>
        <translation>STARTTLS non proposé</translation>
    </message>
    <message>
        <source>STARTTLS was required, and the server’s EHLO reply does not offer it. Nothing more was sent.</source>
        <translation>STARTTLS était exigé, et la réponse du serveur à EHLO ne le propose pas. Rien de plus n’a été envoyé.</translation>
    </message>
    <message>
        <source>Try port 465 with TLS. If the server should offer it, something on the way may remove the keyword: compare from another network.</source>
        <translation>Essayez le port 465 avec TLS. Si le serveur devrait le proposer, quelque chose en chemin retire peut-être le mot : comparez depuis un autre réseau.</translation>
    </message>
    <message>
        <source>STARTTLS refused</source>
        <translation>STARTTLS refusé</translation>
    </message>
    <message>
        <source>STARTTLS was required, and the server refused it. Nothing more was sent.</source>
        <translation>STARTTLS était exigé, et le serveur l’a refusé. Rien de plus n’a été envoyé.</translation>
    </message>
    <message>
        <source>Read its reply: a 454 may pass, and otherwise its certificate and key have to be checked. Never send a password in clear instead.</source>
        <translation>Lisez sa réponse : un 454 peut passer ; sinon il faut vérifier son certificat et sa clé. N’envoyez jamais un mot de passe en clair à la place.</translation>
    </message>
    <message>
        <source>EHLO refused</source>
        <translation>EHLO refusé</translation>
    </message>
    <message>
        <source>The server refused EHLO, so STARTTLS could not be asked for.</source>
        <translation>Le serveur a refusé EHLO : STARTTLS n’a donc pas pu être demandé.</translation>
    </message>
    <message>
        <source>Read its reply: often the name given with EHLO is the cause, and it can be changed in the settings.</source>
        <translation>Lisez sa réponse : souvent le nom donné avec EHLO en est la cause, et il se change dans les réglages.</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>Certificat non accepté</translation>
    </message>
    <message>
        <source>The certificate could not be verified and was not accepted. The connection was closed before anything was sent.</source>
        <translation>Le certificat n’a pas pu être vérifié et n’a pas été accepté. La connexion a été fermée avant tout envoi.</translation>
    </message>
    <message>
        <source>Read what is wrong with it. If you know the server well, you can accept it for one connection.</source>
        <translation>Lisez ce qui ne va pas. Si vous connaissez bien le serveur, vous pouvez l’accepter pour une connexion.</translation>
    </message>
    <message>
        <source>Octets injected before TLS</source>
        <translation>Octets injectés avant TLS</translation>
    </message>
    <message>
        <source>Octets in clear stood behind the 220 to STARTTLS. They were kept as clear text and never read as protected, and the connection was closed.</source>
        <translation>Des octets en clair suivaient le 220 à STARTTLS. Ils ont été gardés comme texte en clair, jamais lus comme protégés, et la connexion a été fermée.</translation>
    </message>
    <message>
        <source>Compare from another network. If it stays, the server has the fault known as STARTTLS injection and needs an update.</source>
        <translation>Comparez depuis un autre réseau. Si cela persiste, le serveur a le défaut connu sous le nom d’injection STARTTLS et doit être mis à jour.</translation>
    </message>
    <message>
        <source>Clear text where TLS was due</source>
        <translation>En clair là où TLS était attendu</translation>
    </message>
    <message>
        <source>The server answered in clear where TLS records were due. What it said was kept as clear text, and the connection was closed.</source>
        <translation>Le serveur a répondu en clair là où des enregistrements TLS étaient attendus. Ce qu’il a dit a été gardé comme texte en clair, et la connexion a été fermée.</translation>
    </message>
    <message>
        <source>The server agreed to TLS and did not start it, or somebody on the way interferes. Compare from another network.</source>
        <translation>Le serveur a accepté TLS sans le commencer, ou quelqu’un intervient en chemin. Comparez depuis un autre réseau.</translation>
    </message>
    <message>
        <source>TLS broke off</source>
        <translation>TLS interrompu</translation>
    </message>
    <message>
        <source>A TLS record could not be decrypted, or the other side ended TLS with an alert.</source>
        <translation>Un enregistrement TLS n’a pas pu être déchiffré, ou l’autre côté a mis fin à TLS par une alerte.</translation>
    </message>
    <message>
        <source>Try again. If it stays, something on the way changes the data, or one side has a fault.</source>
        <translation>Réessayez. Si cela persiste, quelque chose en chemin modifie les données, ou l’un des côtés a un défaut.</translation>
    </message>
    <message>
        <source>Connection failed</source>
        <translation>Échec de la connexion</translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation>La connexion a échoué.</translation>
    </message>
    <message>
        <source>The reason below is the system’s own. Try again, and look at the server’s log.</source>
        <translation>La raison ci-dessous vient du système. Réessayez, et voyez le journal du serveur.</translation>
    </message>
    <message>
        <source>The network failed</source>
        <translation>Le réseau a fait défaut</translation>
    </message>
    <message>
        <source>The server said no</source>
        <translation>Le serveur a dit non</translation>
    </message>
    <message>
        <source>The protocol was broken</source>
        <translation>Le protocole a été rompu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>Bare LF</source>
        <translation>LF isolé</translation>
    </message>
    <message>
        <source>The line ends in LF alone. SMTP lines end in CR LF; two programs that disagree about this can be made to see different messages.</source>
        <translation>La ligne se termine par LF seul. Les lignes SMTP se terminent par CR LF ; deux programmes qui ne s’accordent pas là-dessus peuvent être amenés à voir des messages différents.</translation>
    </message>
    <message>
        <source>Bare CR</source>
        <translation>CR isolé</translation>
    </message>
    <message>
        <source>A CR stands inside the line without LF behind it. It ends nothing and is shown as a symbol.</source>
        <translation>Un CR se trouve dans la ligne sans LF derrière lui. Il ne termine rien et s’affiche comme un symbole.</translation>
    </message>
    <message>
        <source>NUL octet</source>
        <translation>Octet nul</translation>
    </message>
    <message>
        <source>The line holds a NUL octet, which no SMTP line may. Some programs stop reading there.</source>
        <translation>La ligne contient un octet nul (NUL), ce qu’aucune ligne SMTP ne peut. Certains programmes cessent de lire à cet endroit.</translation>
    </message>
    <message>
        <source>Not UTF-8</source>
        <translation>Pas de l’UTF-8</translation>
    </message>
    <message>
        <source>The line holds octets that are neither ASCII nor UTF-8. They are shown as \xNN.</source>
        <translation>La ligne contient des octets qui ne sont ni de l’ASCII ni de l’UTF-8. Ils s’affichent sous la forme \xNN.</translation>
    </message>
    <message>
        <source>Control character</source>
        <translation>Caractère de contrôle</translation>
    </message>
    <message>
        <source>The line holds a control character. On a terminal it could move the cursor or colour the text; here it is shown as a symbol.</source>
        <translation>La ligne contient un caractère de contrôle. Sur un terminal, il pourrait déplacer le curseur ou colorer le texte ; ici il s’affiche comme un symbole.</translation>
    </message>
    <message>
        <source>Line too long</source>
        <translation>Ligne trop longue</translation>
    </message>
    <message>
        <source>The line is longer than the standard allows: 512 octets for a reply. Nothing of it is lost; a very long one goes on in the next row.</source>
        <translation>La ligne dépasse ce que permet la norme : 512 octets pour une réponse. Rien n’en est perdu ; une ligne très longue continue à la ligne suivante du dialogue.</translation>
    </message>
    <message>
        <source>Unfinished line</source>
        <translation>Ligne inachevée</translation>
    </message>
    <message>
        <source>The connection ended inside this line. What came of it is shown.</source>
        <translation>La connexion s’est terminée au milieu de cette ligne. Ce qui en est arrivé est affiché.</translation>
    </message>
    <message>
        <source>No reply code</source>
        <translation>Sans code de réponse</translation>
    </message>
    <message>
        <source>The line does not begin with three digits, so it is no SMTP reply. Perhaps another kind of server listens on this port.</source>
        <translation>La ligne ne commence pas par trois chiffres : ce n’est pas une réponse SMTP. Peut-être un autre genre de serveur écoute-t-il sur ce port.</translation>
    </message>
    <message>
        <source>Code out of range</source>
        <translation>Code hors limites</translation>
    </message>
    <message>
        <source>Blank or hyphen missing</source>
        <translation>Ni espace ni trait d’union</translation>
    </message>
    <message>
        <source>Behind the code stands neither a blank (last line) nor a hyphen (more lines follow). It is read as a last line.</source>
        <translation>Derrière le code, il n’y a ni espace (dernière ligne) ni trait d’union (d’autres lignes suivent). La ligne est lue comme la dernière.</translation>
    </message>
    <message>
        <source>Different codes in one reply</source>
        <translation>Codes différents dans une réponse</translation>
    </message>
    <message>
        <source>The lines of one reply bear different codes. The code of the last line counts.</source>
        <translation>Les lignes d’une même réponse portent des codes différents. C’est celui de la dernière ligne qui compte.</translation>
    </message>
    <message>
        <source>Endless reply</source>
        <translation>Réponse sans fin</translation>
    </message>
    <message>
        <source>The reply goes on past every sensible length. It is cut into parts here; nothing is lost.</source>
        <translation>La réponse dépasse toute longueur raisonnable. Elle est coupée ici en morceaux ; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Unfinished reply</source>
        <translation>Réponse inachevée</translation>
    </message>
    <message>
        <source>The last line announced more lines, and they never came.</source>
        <translation>La dernière ligne en annonçait d’autres, qui ne sont jamais venues.</translation>
    </message>
    <message>
        <source>Code and status disagree</source>
        <translation>Code et état en désaccord</translation>
    </message>
    <message>
        <source>The first digits of the reply code and of the enhanced status code differ. The reply code decides whether to try again.</source>
        <translation>Les premiers chiffres du code de réponse et du code d’état étendu diffèrent. C’est le code de réponse qui dit s’il faut réessayer.</translation>
    </message>
    <message>
        <source>Unasked reply</source>
        <translation>Réponse non demandée</translation>
    </message>
    <message>
        <source>No command was waiting for this reply.</source>
        <translation>Aucune commande n’attendait cette réponse.</translation>
    </message>
    <message>
        <source>Early reply</source>
        <translation>Réponse anticipée</translation>
    </message>
    <message>
        <source>The server answered before everything it answers was sent. It has already decided.</source>
        <translation>Le serveur a répondu avant que tout ce à quoi il répond soit envoyé. Il a déjà tranché.</translation>
    </message>
    <message>
        <source>334 outside AUTH</source>
        <translation>334 hors de AUTH</translation>
    </message>
    <message>
        <source>A 334 asks for a login step, and no login is going on. Do not answer it with a secret.</source>
        <translation>Un 334 demande une étape d’authentification, et aucune n’est en cours. N’y répondez pas par un secret.</translation>
    </message>
    <message>
        <source>354 outside DATA</source>
        <translation>354 hors de DATA</translation>
    </message>
    <message>
        <source>A 354 asks for the message, and DATA was not the command. Do not send content.</source>
        <translation>Un 354 demande le message, et la commande n’était pas DATA. N’envoyez pas de contenu.</translation>
    </message>
    <message>
        <source>Wrong reply to STARTTLS</source>
        <translation>Mauvaise réponse à STARTTLS</translation>
    </message>
    <message>
        <source>Only 220 starts TLS. This reply looks friendly but starts nothing: the connection is still in clear.</source>
        <translation>Seul 220 fait commencer TLS. Cette réponse a l’air aimable mais ne commence rien : la connexion est toujours en clair.</translation>
    </message>
    <message>
        <source>Wrong reply to DATA</source>
        <translation>Mauvaise réponse à DATA</translation>
    </message>
    <message>
        <source>Only 354 invites content. After this reply no message may be sent.</source>
        <translation>Seul 354 invite à envoyer le contenu. Après cette réponse, aucun message ne doit partir.</translation>
    </message>
    <message>
        <source>220 to STARTTLS inside TLS</source>
        <translation>220 à STARTTLS dans TLS</translation>
    </message>
    <message>
        <source>The server agrees to start TLS a second time. TLS inside TLS does not exist here; nothing was started.</source>
        <translation>Le serveur accepte de commencer TLS une seconde fois. TLS dans TLS n’existe pas ici ; rien n’a été commencé.</translation>
    </message>
    <message>
        <source>Injection before TLS</source>
        <translation>Injection avant TLS</translation>
    </message>
    <message>
        <source>These octets came in clear behind the 220 to STARTTLS. Somebody on the way could have put them there to be taken for protected ones. They are kept as clear text, and the connection was closed.</source>
        <translation>Ces octets sont venus en clair derrière le 220 à STARTTLS. Quelqu’un en chemin a pu les y mettre pour qu’on les croie protégés. Ils sont gardés comme texte en clair, et la connexion a été fermée.</translation>
    </message>
    <message>
        <source>Clear text where TLS was due</source>
        <translation>En clair là où TLS était attendu</translation>
    </message>
    <message>
        <source>These octets came in clear where TLS records were due. They are kept as clear text and never read as protected.</source>
        <translation>Ces octets sont venus en clair là où des enregistrements TLS étaient attendus. Ils sont gardés comme texte en clair, et jamais lus comme protégés.</translation>
    </message>
    <message>
        <source>Lost count</source>
        <translation>Compte perdu</translation>
    </message>
    <message>
        <source>So many commands are unanswered that replies can no longer be matched to them.</source>
        <translation>Tant de commandes sont sans réponse que les réponses ne peuvent plus leur être attribuées.</translation>
    </message>
    <message>
        <source>(%1, octet %2)</source>
        <translation>(%1, octet %2)</translation>
    </message>
    <message>
        <source>The first digit of a reply code is 2, 3, 4 or 5, the second 0 to 5. This code is none of those, so only its first digit can be relied on, if at all.</source>
        <translation>Le premier chiffre d’un code de réponse est 2, 3, 4 ou 5, le deuxième va de 0 à 5. Ce code n’est pas de ceux-là : on ne peut se fier qu’à son premier chiffre, et encore.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 ko</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 Mo</translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s)</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::AddressField</name>
    <message>
        <source>A line break or a NUL cannot stand in a command. Nothing was inserted.</source>
        <translation>Un saut de ligne ou un NUL n’a pas sa place dans une commande. Rien n’a été inséré.</translation>
    </message>
    <message>
        <source>Left empty, it is the null sender &lt;&gt;, as bounces have it.</source>
        <translation>Laissé vide, c’est l’expéditeur nul &lt;&gt;, celui des avis de non-remise.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Le nom manque.</translation>
    </message>
    <message>
        <source>This is neither a host name nor an address in square brackets (character %L1).</source>
        <translation>Ce n’est ni un nom d’hôte ni une adresse entre crochets (caractère %L1).</translation>
    </message>
    <message>
        <source>The address is well-formed.</source>
        <translation>L’adresse est bien formée.</translation>
    </message>
</context>
<context>
    <name>Gui::AnyTime</name>
    <message>
        <source>Any time</source>
        <translation>À tout moment</translation>
    </message>
    <message>
        <source>Drop the open transaction</source>
        <translation>Abandonner la transaction en cours</translation>
    </message>
    <message>
        <source>Only draw a reply</source>
        <translation>Obtenir une réponse, sans rien d’autre</translation>
    </message>
    <message>
        <source>Ask whether an address exists</source>
        <translation>Demander si une adresse existe</translation>
    </message>
    <message>
        <source>Ask the server what it knows</source>
        <translation>Demander au serveur ce qu’il connaît</translation>
    </message>
    <message>
        <source>Ask who is on a mailing list</source>
        <translation>Demander qui figure sur une liste de diffusion</translation>
    </message>
    <message>
        <source>Ask for the mail that is held for a host</source>
        <translation>Réclamer le courrier retenu pour un hôte</translation>
    </message>
</context>
<context>
    <name>Gui::AuthForm</name>
    <message>
        <source>%1 (not offered)</source>
        <translation>%1 (non proposé)</translation>
    </message>
    <message>
        <source>Also offered, to be typed by hand: %1</source>
        <translation>Également proposés, à saisir à la main : %1</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>Mécanisme</translation>
    </message>
    <message>
        <source>How to log in. The server offers the first ones; the others can be tried all the same.</source>
        <translation>Comment s’authentifier. Le serveur propose les premiers ; les autres peuvent être essayés malgré tout.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Often the whole mail address</source>
        <translation>Souvent l’adresse de courriel entière</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Used once and then forgotten: it stands in no history and in no file</source>
        <translation>Utilisé une fois puis oublié : il n’apparaît dans aucun historique ni aucun fichier</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Act as (authorization identity)</source>
        <translation>Agir en tant que (identité d’autorisation)</translation>
    </message>
    <message>
        <source>Act as (optional)</source>
        <translation>Agir en tant que (facultatif)</translation>
    </message>
    <message>
        <source>Authorization identity: the user in whose name you want to act. Usually empty.</source>
        <translation>Identité d’autorisation : l’utilisateur au nom duquel vous voulez agir. Vide d’ordinaire.</translation>
    </message>
    <message>
        <source>Initial response</source>
        <translation>Réponse initiale</translation>
    </message>
    <message>
        <source>Send the first response with the AUTH command, and save one challenge</source>
        <translation>Envoyer la première réponse avec la commande AUTH, et s’épargner un défi</translation>
    </message>
    <message>
        <source>A line break or a NUL cannot stand in here. Nothing was sent or inserted.</source>
        <translation>Un saut de ligne ou un NUL n’a pas sa place ici. Rien n’a été envoyé ni inséré.</translation>
    </message>
    <message>
        <source>Cancel the login (*)</source>
        <translation>Annuler (*)</translation>
    </message>
    <message>
        <source>Send * instead of a response: the server ends the login with 501</source>
        <translation>Envoyer * au lieu d’une réponse : le serveur met fin à l’authentification par 501</translation>
    </message>
</context>
<context>
    <name>Gui::CommandLine</name>
    <message>
        <source>Command line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>What you type goes out as you type it. \r, \n, \0 and \xNN stand for octets; the arrow keys bring back earlier commands.</source>
        <translation>Ce que vous saisissez part tel quel. \r, \n, \0 et \xNN représentent des octets ; les flèches rappellent les commandes précédentes.</translation>
    </message>
    <message>
        <source>Base64 as typed</source>
        <translation>Base64 tel que saisi</translation>
    </message>
    <message>
        <source>Off: Mailscope encodes what you type. On: you have encoded it yourself.</source>
        <translation>Décoché : Mailscope encode ce que vous saisissez. Coché : vous l’avez encodé vous-même.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send the line (Return)</source>
        <translation>Envoyer la ligne (Entrée)</translation>
    </message>
    <message>
        <source>What the next line is taken for</source>
        <translation>Ce pour quoi la prochaine ligne sera prise</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>AUTH response</source>
        <translation>Réponse AUTH</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message numerus="yes">
        <source>%n octets left</source>
        <translation>
            <numerusform>%n octet restant</numerusform>
            <numerusform>%n octets restants</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect first, then type commands here</source>
        <translation>Connectez-vous d’abord, puis saisissez ici vos commandes</translation>
    </message>
    <message>
        <source>Type a command, for example RCPT TO:&lt;bob@example.net&gt;</source>
        <translation>Saisissez une commande, par exemple RCPT TO:&lt;bob@example.net&gt;</translation>
    </message>
    <message>
        <source>User name; a lone * cancels</source>
        <translation>Nom d’utilisateur ; une * seule annule</translation>
    </message>
    <message>
        <source>Password or response; a lone * cancels</source>
        <translation>Mot de passe ou réponse ; une * seule annule</translation>
    </message>
    <message>
        <source>A line of the message; a lone dot ends and delivers it</source>
        <translation>Une ligne du message ; un point seul le termine et le remet</translation>
    </message>
    <message>
        <source>Octets of the chunk that BDAT announced</source>
        <translation>Octets du bloc annoncé par BDAT</translation>
    </message>
    <message>
        <source>Character %L1: \x wants two hexadecimal digits.</source>
        <translation>Caractère %L1 : \x demande deux chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>Will go out as: %1</source>
        <translation>Octets envoyés : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n octets more than BDAT announced.</source>
        <translation>
            <numerusform>%n octet de plus que BDAT n’en a annoncé.</numerusform>
            <numerusform>%n octets de plus que BDAT n’en a annoncé.</numerusform>
        </translation>
    </message>
    <message>
        <source>The line begins with a dot and goes as it is: the server takes the first dot away. Double it to keep it.</source>
        <translation>La ligne commence par un point et part telle quelle : le serveur retire le premier point. Doublez-le pour le conserver.</translation>
    </message>
</context>
<context>
    <name>Gui::ComparisonView</name>
    <message>
        <source>Back to the explanation</source>
        <translation>Revenir à l’explication</translation>
    </message>
    <message>
        <source>First code</source>
        <translation>Premier code</translation>
    </message>
    <message>
        <source>The code on the left</source>
        <translation>Le code de gauche</translation>
    </message>
    <message>
        <source>Second code</source>
        <translation>Second code</translation>
    </message>
    <message>
        <source>The code on the right</source>
        <translation>Le code de droite</translation>
    </message>
    <message>
        <source>Key differences</source>
        <translation>Différences essentielles</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>When it is seen</source>
        <translation>Quand on le rencontre</translation>
    </message>
    <message>
        <source>Where in the session</source>
        <translation>À quel moment de la session</translation>
    </message>
    <message>
        <source>When this one applies</source>
        <translation>Quand c’est celui-ci</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
</context>
<context>
    <name>Gui::Composer</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Sender in the envelope: %1</source>
        <translation>Expéditeur d’enveloppe : %1</translation>
    </message>
    <message>
        <source>The connection has ended: nothing can be delivered now.</source>
        <translation>La connexion est terminée : rien ne peut plus être remis.</translation>
    </message>
    <message>
        <source>No recipient was accepted: the server will refuse DATA.</source>
        <translation>Aucun destinataire n’a été accepté : le serveur refusera DATA.</translation>
    </message>
    <message>
        <source>Really delivered at the final dot to: %1</source>
        <translation>Réellement remis, au point final, à : %1</translation>
    </message>
    <message>
        <source>Not to: %1</source>
        <translation>Mais pas à : %1</translation>
    </message>
    <message>
        <source>It is larger than the server takes: %1.</source>
        <translation>Le message dépasse ce que le serveur accepte : %1.</translation>
    </message>
    <message>
        <source>An address goes beyond ASCII, and MAIL did not ask for SMTPUTF8.</source>
        <translation>Une adresse n’est pas en ASCII, et MAIL n’a pas demandé SMTPUTF8.</translation>
    </message>
    <message>
        <source>It holds octets beyond ASCII, and the server does not offer 8BITMIME.</source>
        <translation>Le message contient des octets hors de l’ASCII, et le serveur ne propose pas 8BITMIME.</translation>
    </message>
    <message>
        <source>It holds a NUL. No server has to take that.</source>
        <translation>Le message contient un NUL. Aucun serveur n’est tenu de l’accepter.</translation>
    </message>
    <message>
        <source>A line is longer than 998 octets. Servers may cut or refuse it.</source>
        <translation>Une ligne dépasse 998 octets. Un serveur peut la couper ou la refuser.</translation>
    </message>
    <message>
        <source>What will go out</source>
        <translation>Ce qui partira</translation>
    </message>
    <message>
        <source>What will go out: %1</source>
        <translation>Ce qui partira : %1</translation>
    </message>
    <message numerus="yes">
        <source>Deliver to %n recipients</source>
        <translation>
            <numerusform>Remettre à %n destinataire</numerusform>
            <numerusform>Remettre à %n destinataires</numerusform>
        </translation>
    </message>
    <message>
        <source>Send DATA anyway</source>
        <translation>Envoyer DATA quand même</translation>
    </message>
    <message>
        <source>Send DATA and, when the server invites it, the message and the final dot</source>
        <translation>Envoyer DATA puis, quand le serveur y invite, le message et le point final</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Rédiger</translation>
    </message>
    <message>
        <source>From, to, subject and text; the other headers are added</source>
        <translation>De, à, objet et texte ; les autres en-têtes sont ajoutés</translation>
    </message>
    <message>
        <source>&amp;Raw message</source>
        <translation>Message &amp;brut</translation>
    </message>
    <message>
        <source>A finished message, pasted or from a file</source>
        <translation>Un message tout fait, collé ou tiré d’un fichier</translation>
    </message>
    <message>
        <source>The octets after DATA: leading dots doubled, the final dot at the end</source>
        <translation>Les octets qui suivent DATA : points de début de ligne doublés, point final au bout</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close without sending anything</source>
        <translation>Fermer sans rien envoyer</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Défiler vers la gauche</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Défiler vers la droite</translation>
    </message>
</context>
<context>
    <name>Gui::ConnectionBar</name>
    <message>
        <source>No encryption</source>
        <translation>Sans chiffrement</translation>
    </message>
    <message>
        <source>STARTTLS required</source>
        <translation>STARTTLS exigé</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS dès le début</translation>
    </message>
    <message>
        <source>With STARTTLS required, Connect sends EHLO, STARTTLS and EHLO by itself, and stops if the server does not offer it. Otherwise Connect only reads the greeting.</source>
        <translation>Si STARTTLS est exigé, la connexion envoie d’elle-même EHLO, STARTTLS puis EHLO, et s’arrête si le serveur ne le propose pas. Sinon, elle se contente de lire le message d’accueil.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>The protocol spoken: SMTP (also submission), or LMTP</source>
        <translation>Le protocole parlé : SMTP (soumission comprise) ou LMTP</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Server, address, domain or /path/to/socket</source>
        <translation>Serveur, adresse, domaine ou /chemin/du/socket</translation>
    </message>
    <message>
        <source>A host name, an address, a domain or mail address (its mail servers can be looked up), a UNIX socket, or a URL such as smtp://mail.example.org:587 (Ctrl+L)</source>
        <translation>Un nom d’hôte, une adresse, un domaine ou une adresse de courriel (dont on peut chercher les serveurs), un socket UNIX, ou une URL comme smtp://mail.example.org:587 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>25 between servers, 587 for submission, 465 for submission inside TLS, 24 for LMTP</source>
        <translation>25 entre serveurs, 587 pour la soumission, 465 pour la soumission sous TLS, 24 pour LMTP</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>MX</source>
        <translation>MX</translation>
    </message>
    <message>
        <source>Look up the mail servers of this domain, in the order of their preference</source>
        <translation>Chercher les serveurs de messagerie de ce domaine, par ordre de préférence</translation>
    </message>
    <message>
        <source>Look up mail servers</source>
        <translation>Chercher les serveurs de messagerie</translation>
    </message>
    <message>
        <source>Practice server</source>
        <translation>Serveur d’exercice</translation>
    </message>
    <message>
        <source>Start a mail server inside Mailscope that shows the situation you choose, and connect to it</source>
        <translation>Démarrer dans Mailscope un serveur de messagerie qui montre la situation choisie, et s’y connecter</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Open the connection (Ctrl+Return)</source>
        <translation>Ouvrir la connexion (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Give up now and close the connection (Esc)</source>
        <translation>Abandonner et fermer la connexion tout de suite (Échap)</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Send QUIT, wait up to two seconds for the reply, and close (Ctrl+D)</source>
        <translation>Envoyer QUIT, attendre la réponse deux secondes au plus, puis fermer (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>Gui::DataForm</name>
    <message>
        <source>The server waits for the message.</source>
        <translation>Le serveur attend le message.</translation>
    </message>
    <message numerus="yes">
        <source>%n recipients will get it at the final dot.</source>
        <translation>
            <numerusform>%n destinataire le recevra au point final.</numerusform>
            <numerusform>%n destinataires le recevront au point final.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the message…</source>
        <translation>Rédiger le message…</translation>
    </message>
    <message>
        <source>Write a message, or take a finished one, and deliver it</source>
        <translation>Rédiger un message, ou en prendre un tout fait, et le remettre</translation>
    </message>
</context>
<context>
    <name>Gui::DraftPage</name>
    <message>
        <source>This is too long to be typed here (%1 at most). Use “Raw message” and a file.</source>
        <translation>C’est trop long pour être saisi ici (%1 au plus). Passez par « Message brut » et un fichier.</translation>
    </message>
    <message>
        <source>A message names its author: an address is missing here.</source>
        <translation>Un message nomme son auteur : il manque ici une adresse.</translation>
    </message>
    <message>
        <source>A line break stands at character %L1. It would begin another header field.</source>
        <translation>Il y a un saut de ligne au caractère %L1. Il commencerait un autre champ d’en-tête.</translation>
    </message>
    <message>
        <source>A NUL stands at character %L1. No message may hold one.</source>
        <translation>Il y a un NUL au caractère %L1. Aucun message ne peut en contenir.</translation>
    </message>
    <message>
        <source>A control character stands here (near character %L1).</source>
        <translation>Il y a ici un caractère de contrôle (vers le caractère %L1).</translation>
    </message>
    <message>
        <source>These are no addresses. Right is: Alice &lt;alice@example.org&gt;, bob@example.net</source>
        <translation>Ce ne sont pas des adresses. Est juste : Alice &lt;alice@example.org&gt;, bob@example.net</translation>
    </message>
    <message>
        <source>Character %L1 may not stand here.</source>
        <translation>Le caractère %L1 n’a pas sa place ici.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>The author that the reader sees; the envelope has its own sender</source>
        <translation>L’auteur que voit le lecteur ; l’enveloppe a son propre expéditeur</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;À</translation>
    </message>
    <message>
        <source>The recipients that the reader sees; delivered is to those of the envelope</source>
        <translation>Les destinataires que voit le lecteur ; la remise se fait à ceux de l’enveloppe</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Objet</translation>
    </message>
    <message>
        <source>Anything beyond ASCII is encoded (RFC 2047)</source>
        <translation>Ce qui n’est pas en ASCII est encodé (RFC 2047)</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xte</translation>
    </message>
    <message>
        <source>Plain text; it goes out as UTF-8, encoded where it needs to be</source>
        <translation>Texte simple ; il part en UTF-8, encodé là où il le faut</translation>
    </message>
</context>
<context>
    <name>Gui::ExplanationPanel</name>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>Comparison of two codes</source>
        <translation>Comparaison de deux codes</translation>
    </message>
</context>
<context>
    <name>Gui::ExplanationView</name>
    <message>
        <source>Select a row, or let the transcript follow the end: what the newest reply means will stand here.</source>
        <translation>Sélectionnez une ligne, ou laissez le dialogue suivre la fin : le sens de la dernière réponse s’affichera ici.</translation>
    </message>
    <message>
        <source>Broken form</source>
        <translation>Forme incorrecte</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>Pourquoi ici</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>Décodé</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Fill in %1</source>
        <translation>Préparer %1</translation>
    </message>
    <message>
        <source>Put “%1” into the command line; nothing is sent yet</source>
        <translation>Placer « %1 » dans la ligne de commande ; rien ne part encore</translation>
    </message>
    <message>
        <source>Not to be confused with</source>
        <translation>À ne pas confondre avec</translation>
    </message>
    <message>
        <source>Put %1 and %2 side by side</source>
        <translation>Mettre %1 et %2 côte à côte</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>When %1 is seen at all…</source>
        <translation>Quand rencontre-t-on %1…</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>When it is seen</source>
        <translation>Quand on le rencontre</translation>
    </message>
    <message>
        <source>Hold to reveal the secret</source>
        <translation>Maintenir pour révéler le secret</translation>
    </message>
    <message>
        <source>Shown only while you hold the button down, and only as long as the session lives</source>
        <translation>Affiché seulement tant que vous maintenez le bouton, et tant que la session dure</translation>
    </message>
</context>
<context>
    <name>Gui::Guide</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>%1 from the start</source>
        <translation>%1 dès le début</translation>
    </message>
    <message>
        <source>message accepted</source>
        <translation>message accepté</translation>
    </message>
    <message>
        <source>the message is due</source>
        <translation>le message est attendu</translation>
    </message>
    <message>
        <source>Connect first: choose a server in the bar above, or start the practice server.</source>
        <translation>Connectez-vous d’abord : choisissez un serveur dans la barre ci-dessus, ou lancez le serveur d’exercice.</translation>
    </message>
    <message>
        <source>The connection is being prepared.</source>
        <translation>La connexion se prépare.</translation>
    </message>
    <message>
        <source>The server speaks first: its greeting is awaited.</source>
        <translation>Le serveur parle le premier : son message d’accueil est attendu.</translation>
    </message>
    <message>
        <source>The session has ended. Connect again to go on.</source>
        <translation>La session est terminée. Reconnectez-vous pour continuer.</translation>
    </message>
</context>
<context>
    <name>Gui::IntroductionForm</name>
    <message>
        <source>How to introduce yourself</source>
        <translation>Comment vous présenter</translation>
    </message>
    <message>
        <source>EHLO asks what the server can do, HELO is its old form, LHLO belongs to LMTP</source>
        <translation>EHLO demande ce que le serveur sait faire, HELO en est l’ancienne forme, LHLO appartient à LMTP</translation>
    </message>
    <message>
        <source>Name of this client</source>
        <translation>Nom de ce client</translation>
    </message>
    <message>
        <source>The full name of this computer, or its address in square brackets</source>
        <translation>Le nom complet de cet ordinateur, ou son adresse entre crochets</translation>
    </message>
</context>
<context>
    <name>Gui::MailForm</name>
    <message>
        <source>SIZE wants a number of octets.</source>
        <translation>SIZE demande un nombre d’octets.</translation>
    </message>
    <message>
        <source>More than the server takes: %1.</source>
        <translation>Plus que ce que le serveur accepte : %1.</translation>
    </message>
    <message>
        <source>Send MAIL FROM:&lt;&gt;</source>
        <translation>Envoyer MAIL FROM:&lt;&gt;</translation>
    </message>
    <message>
        <source>Send MAIL FROM</source>
        <translation>Envoyer MAIL FROM</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Sender address</source>
        <translation>Adresse d’expéditeur</translation>
    </message>
    <message>
        <source>The address to which bounces go: the envelope’s sender, not the From of the message</source>
        <translation>L’adresse où vont les avis de non-remise : l’expéditeur d’enveloppe, non le From du message</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>What the server’s EHLO reply offers for MAIL</source>
        <translation>Ce que la réponse du serveur à EHLO propose pour MAIL</translation>
    </message>
    <message>
        <source>Size of the message in octets</source>
        <translation>Taille du message en octets</translation>
    </message>
    <message>
        <source>SIZE: how many octets the message has, so that the server can refuse it early</source>
        <translation>SIZE : le nombre d’octets du message, pour que le serveur puisse le refuser dès maintenant</translation>
    </message>
    <message>
        <source>Kind of body</source>
        <translation>Nature du corps</translation>
    </message>
    <message>
        <source>BODY: 8BITMIME announces octets beyond ASCII</source>
        <translation>BODY : 8BITMIME annonce des octets hors de l’ASCII</translation>
    </message>
    <message>
        <source>SMTPUTF8: addresses and headers may hold characters beyond ASCII</source>
        <translation>SMTPUTF8 : les adresses et les en-têtes peuvent contenir des caractères hors de l’ASCII</translation>
    </message>
    <message>
        <source>What a bounce brings back</source>
        <translation>Ce que rapporte un avis de non-remise</translation>
    </message>
    <message>
        <source>RET: FULL brings the whole message back with a bounce, HDRS only its headers</source>
        <translation>RET : FULL rapporte le message entier avec l’avis de non-remise, HDRS seulement ses en-têtes</translation>
    </message>
    <message>
        <source>Envelope identifier</source>
        <translation>Identifiant d’enveloppe</translation>
    </message>
    <message>
        <source>ENVID: a mark of yours that comes back with every delivery report</source>
        <translation>ENVID : une marque à vous, qui revient avec chaque avis de remise</translation>
    </message>
    <message>
        <source>A line break or a NUL cannot stand in a command. Nothing was inserted.</source>
        <translation>Un saut de ligne ou un NUL n’a pas sa place dans une commande. Rien n’a été inséré.</translation>
    </message>
    <message>
        <source>The line that will go out</source>
        <translation>La ligne qui partira</translation>
    </message>
</context>
<context>
    <name>Gui::MainWindow</name>
    <message>
        <source>Log in again, then send the lines proposed below: secrets are not kept.</source>
        <translation>Authentifiez-vous à nouveau, puis envoyez les lignes proposées ci-dessous : les secrets ne sont pas conservés.</translation>
    </message>
    <message>
        <source>About Mailscope</source>
        <translation>À propos de Mailscope</translation>
    </message>
    <message>
        <source>Mailscope %1

Talk to a mail server, see every byte, understand every reply.</source>
        <translation>Mailscope %1

Parler à un serveur de messagerie, voir chaque octet, comprendre chaque réponse.</translation>
    </message>
    <message>
        <source>No mail server at hand? Mailscope has one of its own to practise on.</source>
        <translation>Pas de serveur de messagerie sous la main ? Mailscope en a un, pour s’exercer.</translation>
    </message>
    <message>
        <source>It runs inside this program and cannot be reached from outside. Each situation shows another refusal.</source>
        <translation>Il tourne dans ce programme et n’est pas joignable de l’extérieur. Chaque situation montre un autre refus.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Start the practice server</source>
        <translation>Démarrer le serveur d’exercice</translation>
    </message>
    <message>
        <source>Mailscope</source>
        <translation>Mailscope</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>&amp;Explanation</source>
        <translation>&amp;Explication</translation>
    </message>
    <message>
        <source>Our address and the server’s: many refusals turn on them</source>
        <translation>Notre adresse et celle du serveur : bien des refus en dépendent</translation>
    </message>
    <message>
        <source>Local and peer address</source>
        <translation>Adresse locale et adresse distante</translation>
    </message>
</context>
<context>
    <name>Gui::MessagePreview</name>
    <message numerus="yes">
        <source>… and %n octets more</source>
        <translation>
            <numerusform>… et encore %n octet</numerusform>
            <numerusform>… et encore %n octets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::ObstacleBox</name>
    <message>
        <source>See line %1</source>
        <translation>Voir la ligne %1</translation>
    </message>
</context>
<context>
    <name>Gui::PastedReply</name>
    <message>
        <source>Explain a reply</source>
        <translation>Expliquer une réponse</translation>
    </message>
    <message>
        <source>Paste one reply of a mail server, with all its lines. It is read without a session, so only its own words speak.</source>
        <translation>Collez une réponse de serveur de messagerie, avec toutes ses lignes. Elle est lue hors session : seuls ses propres mots parlent.</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
</context>
<context>
    <name>Gui::PathStep</name>
    <message>
        <source>+ Another recipient</source>
        <translation>+ Autre destinataire</translation>
    </message>
    <message>
        <source>Name one more recipient for the same message</source>
        <translation>Nommer un destinataire de plus pour le même message</translation>
    </message>
</context>
<context>
    <name>Gui::PlainForm</name>
    <message>
        <source>After the reply 220, encryption is negotiated. What the server offered before is void then, and EHLO comes again.</source>
        <translation>Après la réponse 220, le chiffrement est négocié. Ce que le serveur proposait avant ne vaut plus, et EHLO est à refaire.</translation>
    </message>
    <message>
        <source>Ends the session. The server answers 221 and closes the connection.</source>
        <translation>Termine la session. Le serveur répond 221 et ferme la connexion.</translation>
    </message>
    <message>
        <source>Drops the open transaction: sender, recipients and message. The login stays.</source>
        <translation>Abandonne la transaction en cours : expéditeur, destinataires et message. L’authentification reste.</translation>
    </message>
    <message>
        <source>Only draws a reply: is the server still there?</source>
        <translation>N’obtient qu’une réponse : le serveur est-il toujours là ?</translation>
    </message>
    <message>
        <source>Asks whether an address exists. Most servers answer 252 and do not tell.</source>
        <translation>Demande si une adresse existe. La plupart des serveurs répondent 252 sans le dire.</translation>
    </message>
    <message>
        <source>Address or user</source>
        <translation>Adresse ou utilisateur</translation>
    </message>
    <message>
        <source>Asks who is on a mailing list. Few servers tell.</source>
        <translation>Demande qui figure sur une liste de diffusion. Peu de serveurs le disent.</translation>
    </message>
    <message>
        <source>Mailing list</source>
        <translation>Liste de diffusion</translation>
    </message>
    <message>
        <source>Asks the server what it knows, or about one command.</source>
        <translation>Demande au serveur ce qu’il connaît, ou de l’aide sur une commande.</translation>
    </message>
    <message>
        <source>Command (optional)</source>
        <translation>Commande (facultative)</translation>
    </message>
    <message>
        <source>Asks the server to send now the mail that it holds for a host.</source>
        <translation>Demande au serveur d’envoyer maintenant le courrier qu’il retient pour un hôte.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>A line break or a NUL cannot stand in a command. Nothing was inserted.</source>
        <translation>Un saut de ligne ou un NUL n’a pas sa place dans une commande. Rien n’a été inséré.</translation>
    </message>
</context>
<context>
    <name>Gui::PreferencesDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Name in &amp;EHLO:</source>
        <translation>Nom dans &amp;EHLO :</translation>
    </message>
    <message>
        <source>This computer’s full name, else its address</source>
        <translation>Le nom complet de cet ordinateur, sinon son adresse</translation>
    </message>
    <message>
        <source>How Mailscope introduces itself to servers</source>
        <translation>Comment Mailscope se présente aux serveurs</translation>
    </message>
    <message>
        <source>Certificate &amp;authorities:</source>
        <translation>&amp;Autorités de certification :</translation>
    </message>
    <message>
        <source>Those of the system</source>
        <translation>Celles du système</translation>
    </message>
    <message>
        <source>A PEM file with the authorities to trust instead of the system’s</source>
        <translation>Un fichier PEM des autorités à reconnaître au lieu de celles du système</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Autorités de certification</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>Gui::RawPage</name>
    <message>
        <source>Open a message</source>
        <translation>Ouvrir un message</translation>
    </message>
    <message>
        <source>That is more than %1: open it as a file.</source>
        <translation>C’est plus de %1 : ouvrez-le comme fichier.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2. %n line ends became CR LF.</source>
        <translation>
            <numerusform>%1 : %2. %n fin de ligne est devenue CR LF.</numerusform>
            <numerusform>%1 : %2. %n fins de ligne sont devenues CR LF.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <translation>%1 n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>%1 is larger than %2, the most that is taken here.</source>
        <translation>%1 dépasse %2, le maximum accepté ici.</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Take a finished message from a file; its headers and text stay as they are</source>
        <translation>Prendre un message tout fait dans un fichier ; ses en-têtes et son texte restent tels quels</translation>
    </message>
    <message>
        <source>&amp;Without the file</source>
        <translation>&amp;Sans le fichier</translation>
    </message>
    <message>
        <source>Back to what is typed or pasted below</source>
        <translation>Revenir à ce qui est saisi ou collé ci-dessous</translation>
    </message>
    <message>
        <source>Paste a whole message here, headers first</source>
        <translation>Collez ici un message entier, en-têtes en premier</translation>
    </message>
    <message>
        <source>Raw message</source>
        <translation>Message brut</translation>
    </message>
</context>
<context>
    <name>Gui::RecipientButton</name>
    <message>
        <source>%1: waiting for the reply</source>
        <translation>%1 : réponse attendue</translation>
    </message>
    <message>
        <source>%1: accepted (%2)</source>
        <translation>%1 : accepté (%2)</translation>
    </message>
    <message>
        <source>%1: deferred (%2)</source>
        <translation>%1 : différé (%2)</translation>
    </message>
    <message>
        <source>%1: refused (%2)</source>
        <translation>%1 : refusé (%2)</translation>
    </message>
</context>
<context>
    <name>Gui::RecipientForm</name>
    <message>
        <source>Send RCPT TO</source>
        <translation>Envoyer RCPT TO</translation>
    </message>
    <message>
        <source>Recipient address</source>
        <translation>Adresse de destinataire</translation>
    </message>
    <message>
        <source>Who gets the message: one RCPT for each recipient</source>
        <translation>Qui reçoit le message : un RCPT par destinataire</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Which delivery reports are wanted about this recipient</source>
        <translation>Quels avis sont souhaités au sujet de ce destinataire</translation>
    </message>
    <message>
        <source>Report to the sender (NOTIFY):</source>
        <translation>Avertir l’expéditeur (NOTIFY) :</translation>
    </message>
    <message>
        <source>when delivered (SUCCESS)</source>
        <translation>à la remise (SUCCESS)</translation>
    </message>
    <message>
        <source>when it fails (FAILURE)</source>
        <translation>en cas d’échec (FAILURE)</translation>
    </message>
    <message>
        <source>when it is late (DELAY)</source>
        <translation>en cas de retard (DELAY)</translation>
    </message>
    <message>
        <source>never (NEVER)</source>
        <translation>jamais (NEVER)</translation>
    </message>
    <message>
        <source>Original recipient (ORCPT)</source>
        <translation>Destinataire d’origine (ORCPT)</translation>
    </message>
    <message>
        <source>The address as it was before any forwarding; reports will name it</source>
        <translation>L’adresse telle qu’elle était avant toute redirection ; les avis la nommeront</translation>
    </message>
    <message>
        <source>A line break or a NUL cannot stand in a command. Nothing was inserted.</source>
        <translation>Un saut de ligne ou un NUL n’a pas sa place dans une commande. Rien n’a été inséré.</translation>
    </message>
    <message>
        <source>The line that will go out</source>
        <translation>La ligne qui partira</translation>
    </message>
</context>
<context>
    <name>Gui::RecipientList</name>
    <message numerus="yes">
        <source>%n recipients before these</source>
        <translation>
            <numerusform>%n destinataire avant ceux-ci</numerusform>
            <numerusform>%n destinataires avant ceux-ci</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::RemarkedField</name>
    <message>
        <source>A line break or a NUL cannot stand here. Nothing was inserted.</source>
        <translation>Un saut de ligne ou un NUL n’a pas sa place ici. Rien n’a été inséré.</translation>
    </message>
</context>
<context>
    <name>Gui::SessionQuestions</name>
    <message>
        <source>This login would send the password without encryption.</source>
        <translation>Cette authentification enverrait le mot de passe sans chiffrement.</translation>
    </message>
    <message>
        <source>Anyone on the way could read it. Start TLS first, or use a mechanism that does not send the password itself.</source>
        <translation>N’importe qui sur le trajet pourrait le lire. Négociez d’abord TLS, ou choisissez un mécanisme qui n’envoie pas le mot de passe lui-même.</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Ne pas envoyer</translation>
    </message>
    <message>
        <source>Send it in clear</source>
        <translation>L’envoyer en clair</translation>
    </message>
    <message>
        <source>A message is being sent. Stopping now closes the connection.</source>
        <translation>Un message est en cours d’envoi. L’arrêter maintenant ferme la connexion.</translation>
    </message>
    <message>
        <source>The server throws away what it has of the message: without the final dot nothing is delivered.</source>
        <translation>Le serveur jette ce qu’il a reçu du message : sans le point final, rien n’est remis.</translation>
    </message>
    <message>
        <source>Go on with the message</source>
        <translation>Continuer le message</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>Mail servers that speak to each other on port 25 usually go on all the same.</source>
        <translation>Entre eux, sur le port 25, les serveurs de messagerie continuent généralement malgré tout.</translation>
    </message>
    <message>
        <source>Nothing is sent until you decide.</source>
        <translation>Rien n’est envoyé tant que vous n’avez pas décidé.</translation>
    </message>
    <message>
        <source>Close the connection</source>
        <translation>Fermer la connexion</translation>
    </message>
    <message>
        <source>Go on, this connection only</source>
        <translation>Continuer, pour cette connexion seulement</translation>
    </message>
    <message>
        <source>The server has not answered within the time that the standard allows.</source>
        <translation>Le serveur n’a pas répondu dans le délai que prévoit la norme.</translation>
    </message>
    <message>
        <source>You can go on waiting. Closing gives up this session; nothing that was received is lost.</source>
        <translation>Vous pouvez attendre encore. Fermer met fin à cette session ; rien de ce qui a été reçu n’est perdu.</translation>
    </message>
    <message>
        <source>Go on waiting</source>
        <translation>Attendre encore</translation>
    </message>
    <message>
        <source>This really delivers the message to %1.</source>
        <translation>Ceci remet réellement le message à %1.</translation>
    </message>
    <message>
        <source>The final dot (or BDAT LAST) hands the message over. Before it, nothing is delivered.</source>
        <translation>Le point final (ou BDAT LAST) confie le message au serveur. Avant lui, rien n’est remis.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Remettre</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::StepButton</name>
    <message>
        <source>next step</source>
        <translation>étape suivante</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>pas encore faite</translation>
    </message>
    <message>
        <source>waiting for the reply</source>
        <translation>réponse attendue</translation>
    </message>
    <message>
        <source>done</source>
        <translation>faite</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>différée</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2 : %3</translation>
    </message>
</context>
<context>
    <name>Gui::StepForm</name>
    <message>
        <source>This holds a line break or a NUL, which would make more than one line of it. It is not sent.</source>
        <translation>Il y a ici un saut de ligne ou un NUL, qui en ferait plus d’une ligne. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>Envoyer %1</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Envoyer quand même</translation>
    </message>
    <message>
        <source>Send this line (Return)</source>
        <translation>Envoyer cette ligne (Entrée)</translation>
    </message>
    <message>
        <source>Send this line although a rule speaks against it (Return)</source>
        <translation>Envoyer cette ligne bien qu’une règle s’y oppose (Entrée)</translation>
    </message>
    <message>
        <source>Send %1 anyway</source>
        <translation>Envoyer %1 quand même</translation>
    </message>
</context>
<context>
    <name>Gui::TranscriptPanel</name>
    <message>
        <source>Filter the transcript…</source>
        <translation>Filtrer le dialogue…</translation>
    </message>
    <message>
        <source>Show only the rows that hold this text (Ctrl+F)</source>
        <translation>N’afficher que les lignes qui contiennent ce texte (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Show every row</source>
        <translation>Afficher toutes les lignes</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Show only what the server said</source>
        <translation>N’afficher que ce qu’a dit le serveur</translation>
    </message>
    <message>
        <source>Show only refusals, failures and faults</source>
        <translation>N’afficher que les refus, les échecs et les fautes</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Dialogue</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Refusals · %L1</source>
        <translation>Refus · %L1</translation>
    </message>
    <message>
        <source>Keep the newest row in view (Ctrl+End)</source>
        <translation>Garder la dernière ligne en vue (Ctrl+Fin)</translation>
    </message>
</context>
<context>
    <name>Gui::TranscriptView</name>
    <message>
        <source>No row matches the filter.</source>
        <translation>Aucune ligne ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Nothing has been said yet. Enter a server above and connect, or open the practice server to try everything without one.</source>
        <translation>Rien n’a encore été dit. Indiquez un serveur ci-dessus et connectez-vous, ou ouvrez le serveur d’exercice pour tout essayer sans serveur.</translation>
    </message>
</context>
<context>
    <name>Gui::WaitingLines</name>
    <message>
        <source>Send in turn</source>
        <translation>Envoyer tour à tour</translation>
    </message>
    <message>
        <source>Send these lines one after the other, each when the reply to the one before has come</source>
        <translation>Envoyer ces lignes l’une après l’autre, chacune quand la réponse à la précédente est arrivée</translation>
    </message>
    <message>
        <source>Send as a group</source>
        <translation>Envoyer groupées</translation>
    </message>
    <message>
        <source>Send several commands at once (pipelining, RFC 2920), cut where the rules demand it</source>
        <translation>Envoyer plusieurs commandes d’un coup (pipelining, RFC 2920), coupées là où la règle l’exige</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Take the selected line back; without a selection, all of them</source>
        <translation>Reprendre la ligne sélectionnée ; sans sélection, toutes</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer tout de suite</translation>
    </message>
    <message>
        <source>Send the first line without waiting for the reply that is due</source>
        <translation>Envoyer la première ligne sans attendre la réponse due</translation>
    </message>
    <message>
        <source>Waiting lines</source>
        <translation>Lignes en attente</translation>
    </message>
    <message numerus="yes">
        <source>%n pasted lines: nothing has been sent yet.</source>
        <translation>
            <numerusform>%n ligne collée : rien n’a encore été envoyé.</numerusform>
            <numerusform>%n lignes collées : rien n’a encore été envoyé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines wait for the reply that is due.</source>
        <translation>
            <numerusform>%n ligne attend la réponse due.</numerusform>
            <numerusform>%n lignes attendent la réponse due.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::WindowActions</name>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Session</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Référence</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Panneaux</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>Aller &amp;à</translation>
    </message>
    <message>
        <source>&amp;Practice server</source>
        <translation>Serveur d’e&amp;xercice</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>Se &amp;connecter</translation>
    </message>
    <message>
        <source>Connect &amp;again and repeat</source>
        <translation>&amp;Reconnecter et répéter</translation>
    </message>
    <message>
        <source>Connect again and repeat the commands up to here; secrets are asked for</source>
        <translation>Se reconnecter et répéter les commandes jusqu’ici ; les secrets sont redemandés</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>Se &amp;déconnecter</translation>
    </message>
    <message>
        <source>Send QUIT, wait up to two seconds for the reply, and close</source>
        <translation>Envoyer QUIT, attendre la réponse deux secondes au plus, puis fermer</translation>
    </message>
    <message>
        <source>C&amp;ut</source>
        <translation>C&amp;ouper</translation>
    </message>
    <message>
        <source>Close the connection at once, without QUIT</source>
        <translation>Fermer la connexion immédiatement, sans QUIT</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copier les lignes</translation>
    </message>
    <message>
        <source>Copy the selected rows as text, without secrets; all rows when one or none is selected</source>
        <translation>Copier les lignes sélectionnées en texte, sans les secrets ; toutes si une seule ou aucune n’est sélectionnée</translation>
    </message>
    <message>
        <source>Copy rows with &amp;explanations</source>
        <translation>Copier les lignes avec les &amp;explications</translation>
    </message>
    <message>
        <source>Copy the rows as text, each reply with its explanation, without secrets</source>
        <translation>Copier les lignes en texte, chaque réponse avec son explication, sans les secrets</translation>
    </message>
    <message>
        <source>&amp;Select all rows</source>
        <translation>Tout &amp;sélectionner</translation>
    </message>
    <message>
        <source>&amp;Filter the transcript</source>
        <translation>&amp;Filtrer le dialogue</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Réglages…</translation>
    </message>
    <message>
        <source>&amp;Follow the end</source>
        <translation>&amp;Suivre la fin</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>&amp;Transcript</source>
        <translation>&amp;Dialogue</translation>
    </message>
    <message>
        <source>&amp;Explanation</source>
        <translation>&amp;Explication</translation>
    </message>
    <message>
        <source>&amp;Command line</source>
        <translation>Ligne de &amp;commande</translation>
    </message>
    <message>
        <source>&amp;Explain a reply…</source>
        <translation>&amp;Expliquer une réponse…</translation>
    </message>
    <message>
        <source>&amp;Compare two codes…</source>
        <translation>&amp;Comparer deux codes…</translation>
    </message>
    <message>
        <source>&amp;About Mailscope</source>
        <translation>À &amp;propos de Mailscope</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Système</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Comme le &amp;bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Sombre</translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message>
        <source>Read in the context of this session</source>
        <translation>Lu dans le contexte de cette session</translation>
    </message>
    <message>
        <source>Read by the wording of this server</source>
        <translation>Lu d’après les mots de ce serveur</translation>
    </message>
    <message>
        <source>Read by the enhanced status code</source>
        <translation>Lu d’après le code d’état étendu</translation>
    </message>
    <message>
        <source>Read by the reply code alone</source>
        <translation>Lu d’après le seul code de réponse</translation>
    </message>
    <message>
        <source>Read by the first digit alone: the code itself is not known</source>
        <translation>Lu d’après le seul premier chiffre : le code lui-même n’est pas connu</translation>
    </message>
    <message>
        <source>%1, probably</source>
        <translation>%1, probablement</translation>
    </message>
    <message>
        <source>%1, as a guess</source>
        <translation>%1, par supposition</translation>
    </message>
    <message>
        <source>Read by the words of the reply alone</source>
        <translation>Lu d’après les seuls mots de la réponse</translation>
    </message>
</context>
<context>
    <name>Mailbox</name>
    <message>
        <source>The address is well-formed.</source>
        <translation>L’adresse est bien formée.</translation>
    </message>
    <message>
        <source>The address is empty.</source>
        <translation>L’adresse est vide.</translation>
    </message>
    <message>
        <source>A blank stands at character %1. An address holds none outside quotation marks.</source>
        <translation>Il y a une espace au caractère %1. Une adresse n’en contient pas hors des guillemets.</translation>
    </message>
    <message>
        <source>A control character (%2) stands at character %1.</source>
        <translation>Il y a un caractère de contrôle (%2) au caractère %1.</translation>
    </message>
    <message>
        <source>There is no @: the domain is missing.</source>
        <translation>Il n’y a pas de @ : le domaine manque.</translation>
    </message>
    <message>
        <source>Nothing stands before the @.</source>
        <translation>Il n’y a rien avant le @.</translation>
    </message>
    <message>
        <source>Nothing stands behind the @.</source>
        <translation>Il n’y a rien après le @.</translation>
    </message>
    <message>
        <source>The part before the @ begins with a dot (character %1).</source>
        <translation>La partie avant le @ commence par un point (caractère %1).</translation>
    </message>
    <message>
        <source>The part before the @ ends with a dot (character %1).</source>
        <translation>La partie avant le @ se termine par un point (caractère %1).</translation>
    </message>
    <message>
        <source>Two dots follow each other at character %1.</source>
        <translation>Deux points se suivent au caractère %1.</translation>
    </message>
    <message>
        <source>%2 at character %1 is not allowed outside quotation marks.</source>
        <translation>%2 au caractère %1 n’est pas permis hors des guillemets.</translation>
    </message>
    <message>
        <source>The quotation mark at character %1 is never closed.</source>
        <translation>Le guillemet au caractère %1 n’est jamais refermé.</translation>
    </message>
    <message>
        <source>The backslash at character %1 has nothing behind it that may be quoted.</source>
        <translation>La barre oblique inverse au caractère %1 n’est suivie de rien qu’elle puisse protéger.</translation>
    </message>
    <message>
        <source>%2 at character %1 is not allowed in a domain: letters, digits, hyphens and dots are.</source>
        <translation>%2 au caractère %1 n’est pas permis dans un domaine : le sont les lettres, les chiffres, les traits d’union et les points.</translation>
    </message>
    <message>
        <source>A part of the domain is empty at character %1: a dot too many.</source>
        <translation>Une partie du domaine est vide au caractère %1 : un point de trop.</translation>
    </message>
    <message>
        <source>A part of the domain begins or ends with a hyphen (character %1).</source>
        <translation>Une partie du domaine commence ou se termine par un trait d’union (caractère %1).</translation>
    </message>
    <message>
        <source>A part of the domain is longer than 63 octets (from character %1).</source>
        <translation>Une partie du domaine dépasse 63 octets (à partir du caractère %1).</translation>
    </message>
    <message>
        <source>What stands between the square brackets is no IP address (character %1). Right are [192.0.2.1] and [IPv6:2001:db8::1].</source>
        <translation>Ce qui se trouve entre les crochets n’est pas une adresse IP (caractère %1). Sont justes [192.0.2.1] et [IPv6:2001:db8::1].</translation>
    </message>
    <message>
        <source>The square bracket at character %1 is never closed.</source>
        <translation>Le crochet au caractère %1 n’est jamais refermé.</translation>
    </message>
    <message>
        <source>A second @ stands at character %1.</source>
        <translation>Un second @ se trouve au caractère %1.</translation>
    </message>
    <message>
        <source>%2 at character %1 is not ASCII. Such an address needs SMTPUTF8, and it was not given with MAIL.</source>
        <translation>%2 au caractère %1 n’est pas de l’ASCII. Une telle adresse demande SMTPUTF8, qui n’a pas été donné avec MAIL.</translation>
    </message>
    <message>
        <source>The octets at character %1 are not UTF-8.</source>
        <translation>Les octets au caractère %1 ne sont pas de l’UTF-8.</translation>
    </message>
    <message>
        <source>The part before the @ is longer than 64 octets.</source>
        <translation>La partie avant le @ dépasse 64 octets.</translation>
    </message>
    <message>
        <source>The domain is longer than 255 octets.</source>
        <translation>Le domaine dépasse 255 octets.</translation>
    </message>
    <message>
        <source>The address with its brackets is longer than 256 octets.</source>
        <translation>L’adresse avec ses chevrons dépasse 256 octets.</translation>
    </message>
    <message>
        <source>A source route stands before the address (character %1). It is well-formed but obsolete, and many servers refuse it.</source>
        <translation>Une route de source précède l’adresse (caractère %1). Elle est bien formée mais désuète, et beaucoup de serveurs la refusent.</translation>
    </message>
    <message>
        <source>The closing &gt; is missing.</source>
        <translation>Le &gt; final manque.</translation>
    </message>
    <message>
        <source>a blank</source>
        <translation>une espace</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
</context>
<context>
    <name>Mode</name>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>The next line is a command.</source>
        <translation>La prochaine ligne est une commande.</translation>
    </message>
    <message>
        <source>AUTH response</source>
        <translation>Réponse AUTH</translation>
    </message>
    <message>
        <source>The next line answers the challenge of the login. * cancels it.</source>
        <translation>La prochaine ligne répond au défi de l’authentification. * l’annule.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>The next line is part of the message. A lone dot ends it.</source>
        <translation>La prochaine ligne fait partie du message. Un point seul le termine.</translation>
    </message>
    <message>
        <source>Octets</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>The next octets belong to the BDAT chunk, until its count is reached.</source>
        <translation>Les prochains octets appartiennent au morceau BDAT, jusqu’à ce que son compte soit atteint.</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message numerus="yes">
        <source>Waiting for %n second(s) so far</source>
        <translation>
            <numerusform>En attente depuis %n seconde</numerusform>
            <numerusform>En attente depuis %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>The server is slow, which is not an error: the standard allows it five minutes for most replies and ten after the final dot.</source>
        <translation>Le serveur est lent, ce qui n’est pas une erreur : la norme lui accorde cinq minutes pour la plupart des réponses et dix après le point final.</translation>
    </message>
    <message numerus="yes">
        <source>No reply within %n second(s)</source>
        <translation>
            <numerusform>Pas de réponse en %n seconde</numerusform>
            <numerusform>Pas de réponse en %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>The time which the standard gives a server for this reply is over.</source>
        <translation>Le temps que la norme donne à un serveur pour cette réponse est écoulé.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) waiting behind STARTTLS dropped</source>
        <translation>
            <numerusform>%n ligne en attente derrière STARTTLS abandonnée</numerusform>
            <numerusform>%n lignes en attente derrière STARTTLS abandonnées</numerusform>
        </translation>
    </message>
    <message>
        <source>TLS makes everything before it void, so lines that were waiting behind STARTTLS are not sent.</source>
        <translation>TLS annule tout ce qui le précède : les lignes qui attendaient derrière STARTTLS ne sont pas envoyées.</translation>
    </message>
    <message>
        <source>A content line begins with a single dot</source>
        <translation>Une ligne du contenu commence par un seul point</translation>
    </message>
    <message>
        <source>Content that is typed goes out as it is. The server takes one dot off a line that begins so, and ends the message at a lone dot: double it to keep it.</source>
        <translation>Le contenu saisi part tel quel. Le serveur retire un point à une ligne qui commence ainsi, et termine le message à un point seul : doublez-le pour le garder.</translation>
    </message>
    <message>
        <source>Script stopped: %1 was expected, %2 came</source>
        <translation>Script arrêté : %1 était attendu, %2 est venu</translation>
    </message>
    <message>
        <source>The script said which reply it needs to go on.</source>
        <translation>Le script a dit de quelle réponse il a besoin pour continuer.</translation>
    </message>
    <message>
        <source>The script ended without QUIT</source>
        <translation>Le script s’est terminé sans QUIT</translation>
    </message>
    <message>
        <source>The connection was closed without saying goodbye. Servers bear it, but log it.</source>
        <translation>La connexion a été fermée sans prendre congé. Les serveurs le supportent, mais le notent dans leur journal.</translation>
    </message>
    <message>
        <source>The script ended inside the message</source>
        <translation>Le script s’est terminé dans le message</translation>
    </message>
    <message>
        <source>The final dot was not sent, so nothing was delivered. The connection was closed.</source>
        <translation>Le point final n’a pas été envoyé : rien n’a été remis. La connexion a été fermée.</translation>
    </message>
    <message numerus="yes">
        <source>%n content line(s) skipped</source>
        <translation>
            <numerusform>%n ligne de contenu sautée</numerusform>
            <numerusform>%n lignes de contenu sautées</numerusform>
        </translation>
    </message>
    <message>
        <source>DATA drew no 354, so the lines of the message would have been taken for commands.</source>
        <translation>DATA n’a pas reçu de 354 : les lignes du message auraient été prises pour des commandes.</translation>
    </message>
    <message numerus="yes">
        <source>%n response line(s) skipped</source>
        <translation>
            <numerusform>%n ligne de réponse sautée</numerusform>
            <numerusform>%n lignes de réponse sautées</numerusform>
        </translation>
    </message>
    <message>
        <source>AUTH drew no 334, so the responses would have been taken for commands, secrets and all.</source>
        <translation>AUTH n’a pas reçu de 334 : les réponses auraient été prises pour des commandes, secrets compris.</translation>
    </message>
    <message>
        <source>The next line was sent before its turn</source>
        <translation>La ligne suivante est partie avant son tour</translation>
    </message>
    <message>
        <source>A reply was still due. Some servers answer this with an error or end the session.</source>
        <translation>Une réponse était encore attendue. Certains serveurs y répondent par une erreur ou mettent fin à la session.</translation>
    </message>
    <message>
        <source>Certificate accepted for this connection: %1</source>
        <translation>Certificat accepté pour cette connexion : %1</translation>
    </message>
    <message>
        <source>You decided to go on. Everything from here is encrypted, but who is at the other end was not verified.</source>
        <translation>Vous avez décidé de continuer. Tout est chiffré à partir d’ici, mais l’identité de l’autre côté n’a pas été vérifiée.</translation>
    </message>
    <message>
        <source>More TLS records came after TLS had ended</source>
        <translation>D’autres enregistrements TLS sont venus après la fin de TLS</translation>
    </message>
    <message>
        <source>They were not read.</source>
        <translation>Ils n’ont pas été lus.</translation>
    </message>
    <message>
        <source>A login was begun without encryption</source>
        <translation>Un secret a été envoyé en clair</translation>
    </message>
    <message>
        <source>Everybody on the way can read what it sends. If a real password went out, change it, and authenticate inside TLS from now on.</source>
        <translation>Chacun sur le chemin a pu le lire. Si c’était un vrai mot de passe, changez-le, et authentifiez-vous désormais dans TLS.</translation>
    </message>
</context>
<context>
    <name>Obstacle</name>
    <message>
        <source>There is no connection.</source>
        <translation>Il n’y a pas de connexion.</translation>
    </message>
    <message>
        <source>The server still owes a reply. Commands and replies take turns.</source>
        <translation>Le serveur doit encore une réponse. Commandes et réponses alternent.</translation>
    </message>
    <message>
        <source>The server refused the session in its greeting. Only QUIT has a sense now.</source>
        <translation>Le serveur a refusé la session dans son message d’accueil. Seul QUIT a encore un sens.</translation>
    </message>
    <message>
        <source>No EHLO was accepted yet. A client introduces itself first.</source>
        <translation>Aucun EHLO n’a été accepté jusqu’ici. Un client commence par se présenter.</translation>
    </message>
    <message>
        <source>TLS made the earlier EHLO void. It has to be sent again inside TLS.</source>
        <translation>TLS a annulé l’EHLO précédent. Il faut l’envoyer de nouveau dans TLS.</translation>
    </message>
    <message>
        <source>The last EHLO reply does not offer it.</source>
        <translation>La dernière réponse à EHLO ne le propose pas.</translation>
    </message>
    <message>
        <source>TLS is already active. It cannot be started twice.</source>
        <translation>TLS est déjà actif. Il ne peut pas commencer deux fois.</translation>
    </message>
    <message>
        <source>You are already authenticated. A session takes one login only.</source>
        <translation>Vous êtes déjà authentifié. Une session n’admet qu’une seule authentification.</translation>
    </message>
    <message>
        <source>A mail transaction is open since MAIL. Finish it, or drop it with RSET.</source>
        <translation>Une transaction est ouverte depuis MAIL. Terminez-la, ou abandonnez-la par RSET.</translation>
    </message>
    <message>
        <source>No MAIL was accepted, so there is no transaction to go on with.</source>
        <translation>Aucun MAIL n’a été accepté : il n’y a pas de transaction à poursuivre.</translation>
    </message>
    <message>
        <source>No recipient was given yet. RCPT comes before DATA.</source>
        <translation>Aucun destinataire n’a encore été donné. RCPT vient avant DATA.</translation>
    </message>
    <message>
        <source>Every recipient was refused, so there is nobody to send the message to.</source>
        <translation>Tous les destinataires ont été refusés : il n’y a personne à qui envoyer le message.</translation>
    </message>
    <message>
        <source>The server offers it only inside TLS. Send STARTTLS first, then EHLO.</source>
        <translation>Le serveur ne le propose que dans TLS. Envoyez d’abord STARTTLS, puis EHLO.</translation>
    </message>
    <message>
        <source>The message was begun with BDAT. DATA and BDAT do not mix in one transaction.</source>
        <translation>Le message a été commencé par BDAT. DATA et BDAT ne se mêlent pas dans une transaction.</translation>
    </message>
    <message>
        <source>MAIL announced a binary body. It can only travel by BDAT.</source>
        <translation>MAIL a annoncé un corps binaire. Il ne peut passer que par BDAT.</translation>
    </message>
    <message>
        <source>A login is going on: this line would be taken for the answer to the challenge. * cancels the login.</source>
        <translation>Une authentification est en cours : cette ligne serait prise pour la réponse au défi. * annule l’authentification.</translation>
    </message>
    <message>
        <source>The message is being sent: this line would become part of it. A lone dot ends the message.</source>
        <translation>Le message est en train de partir : cette ligne en ferait partie. Un point seul termine le message.</translation>
    </message>
    <message>
        <source>The server is counting the octets announced by BDAT: this line would be counted among them.</source>
        <translation>Le serveur compte les octets annoncés par BDAT : cette ligne serait comptée avec eux.</translation>
    </message>
    <message>
        <source>This verb belongs to the other protocol: LMTP greets with LHLO, SMTP with EHLO or HELO.</source>
        <translation>Ce verbe appartient à l’autre protocole : LMTP se présente par LHLO, SMTP par EHLO ou HELO.</translation>
    </message>
    <message>
        <source>The session is ending. The server closes the connection now.</source>
        <translation>La session se termine. Le serveur ferme la connexion.</translation>
    </message>
    <message>
        <source>Too many commands are unanswered to know where the session stands.</source>
        <translation>Trop de commandes sont sans réponse pour savoir où en est la session.</translation>
    </message>
    <message>
        <source>The server asked for a login before it takes mail. Send AUTH first.</source>
        <translation>Le serveur a demandé une authentification avant de prendre du courrier. Envoyez d’abord AUTH.</translation>
    </message>
    <message>
        <source>A BDAT of this message was refused, and the rest would be thrown away. RSET begins anew.</source>
        <translation>Un BDAT de ce message a été refusé, et le reste serait jeté. RSET permet de recommencer.</translation>
    </message>
</context>
<context>
    <name>Pair</name>
    <message>
        <source>334 is a question inside a login that is going well. 503 says that a command came at the wrong moment, whatever it was.</source>
        <translation>334 est une question, dans une authentification qui se passe bien. 503 dit qu’une commande est venue au mauvais moment, quelle qu’elle soit.</translation>
    </message>
    <message>
        <source>334 comes after AUTH and waits for your answer in base64; nothing is wrong.</source>
        <translation>334 vient après AUTH et attend votre réponse en base64 ; tout va bien.</translation>
    </message>
    <message>
        <source>503 comes when a step before it is missing or was refused: look at what came earlier, not at the command itself.</source>
        <translation>503 vient quand une étape précédente manque ou a été refusée : regardez ce qui précède, non la commande elle-même.</translation>
    </message>
    <message>
        <source>Both belong to AUTH: 334 asks for the next piece, 535 is the verdict.</source>
        <translation>Tous deux appartiennent à AUTH : 334 demande la pièce suivante, 535 est le verdict.</translation>
    </message>
    <message>
        <source>334 comes while the login is going on.</source>
        <translation>334 vient pendant que l’authentification est en cours.</translation>
    </message>
    <message>
        <source>535 comes at its end, when the server does not accept what it was given.</source>
        <translation>535 vient à la fin, quand le serveur n’accepte pas ce qu’on lui a donné.</translation>
    </message>
    <message>
        <source>334 asks who you are; 553 speaks about an address, often because it does not fit who you are.</source>
        <translation>334 demande qui vous êtes ; 553 parle d’une adresse, souvent parce qu’elle ne va pas avec qui vous êtes.</translation>
    </message>
    <message>
        <source>334 comes during AUTH, before any address was named.</source>
        <translation>334 vient pendant AUTH, avant qu’aucune adresse soit nommée.</translation>
    </message>
    <message>
        <source>553 comes at MAIL or RCPT: the address is badly written, or you may not use it.</source>
        <translation>553 vient à MAIL ou RCPT : l’adresse est mal écrite, ou vous n’avez pas le droit de l’employer.</translation>
    </message>
    <message>
        <source>Both say “go on”: 334 wants a login answer, 354 wants the message.</source>
        <translation>Tous deux disent de continuer : 334 veut une réponse d’authentification, 354 veut le message.</translation>
    </message>
    <message>
        <source>334 comes only after AUTH. What you send next is taken for credentials.</source>
        <translation>334 ne vient qu’après AUTH. Ce que vous envoyez ensuite est pris pour des identifiants.</translation>
    </message>
    <message>
        <source>354 comes only after DATA. What you send next is taken for the message.</source>
        <translation>354 ne vient qu’après DATA. Ce que vous envoyez ensuite est pris pour le message.</translation>
    </message>
    <message>
        <source>The same kind of refusal, once for now and once for good: the first digit decides what happens to the message.</source>
        <translation>Le même genre de refus, l’un temporaire, l’autre définitif : le premier chiffre décide du sort du message.</translation>
    </message>
    <message>
        <source>450 keeps the message in the queue; the sending server tries again by itself.</source>
        <translation>450 garde le message en file d’attente ; le serveur d’envoi réessaie de lui-même.</translation>
    </message>
    <message>
        <source>550 sends the message back; the address or its cause has to be changed.</source>
        <translation>550 renvoie le message ; il faut changer l’adresse ou ce qui cause le refus.</translation>
    </message>
    <message>
        <source>Both pass. 450 is about this mailbox or this delivery, 451 about trouble inside the server.</source>
        <translation>Tous deux passent. 450 concerne cette boîte ou cette remise, 451 un ennui à l’intérieur du serveur.</translation>
    </message>
    <message>
        <source>450 comes for a busy mailbox and, most often, for greylisting.</source>
        <translation>450 vient pour une boîte occupée et, le plus souvent, pour une liste grise.</translation>
    </message>
    <message>
        <source>451 comes when something on the server’s side failed: DNS, a filter, its disk.</source>
        <translation>451 vient quand quelque chose a échoué du côté du serveur : DNS, filtre, disque.</translation>
    </message>
    <message>
        <source>Both are about room. 452 means the server’s own and passes; 552 means a limit for this message or mailbox and stays.</source>
        <translation>Dans les deux cas, la place manque. 452 parle de celle du serveur, et passe ; 552, d’une limite de ce message ou de cette boîte, et demeure.</translation>
    </message>
    <message>
        <source>452 also comes when a message has too many recipients: send the rest afterwards.</source>
        <translation>452 vient aussi quand un message a trop de destinataires : envoyez aux autres ensuite.</translation>
    </message>
    <message>
        <source>552 comes for a message above the size limit and for a full mailbox.</source>
        <translation>552 vient pour un message au-dessus de la limite de taille et pour une boîte pleine.</translation>
    </message>
    <message>
        <source>501 says that the command is badly written; 553 that the address in it cannot be used. Servers use one for the other.</source>
        <translation>501 dit que la commande est mal écrite ; 553, que l’adresse qu’elle porte ne peut servir. Les serveurs emploient l’un pour l’autre.</translation>
    </message>
    <message>
        <source>501 can answer any command with an argument, EHLO and AUTH too.</source>
        <translation>501 peut répondre à toute commande avec argument, EHLO et AUTH compris.</translation>
    </message>
    <message>
        <source>553 answers MAIL and RCPT; with 5.7.1 the address is fine and you may not use it.</source>
        <translation>553 répond à MAIL et à RCPT ; avec 5.7.1, l’adresse est bonne et vous n’avez pas le droit de l’employer.</translation>
    </message>
    <message>
        <source>503 says that the order is wrong; 530 names the step that is missing: TLS or a login.</source>
        <translation>503 dit que l’ordre est mauvais ; 530 nomme l’étape qui manque : TLS ou une authentification.</translation>
    </message>
    <message>
        <source>503 comes when the commands do not follow each other as they must.</source>
        <translation>503 vient quand les commandes ne se suivent pas comme il faut.</translation>
    </message>
    <message>
        <source>530 comes when the order is right but the server wants STARTTLS or AUTH first.</source>
        <translation>530 vient quand l’ordre est bon mais que le serveur veut d’abord STARTTLS ou AUTH.</translation>
    </message>
    <message>
        <source>503 is about the moment of a command, 553 about the address in it.</source>
        <translation>503 concerne le moment d’une commande, 553 l’adresse qu’elle porte.</translation>
    </message>
    <message>
        <source>503 goes away when the missing step is done; the same command then works unchanged.</source>
        <translation>503 disparaît une fois faite l’étape qui manque ; la même commande réussit alors sans changement.</translation>
    </message>
    <message>
        <source>553 stays until the address, or the login it belongs to, is changed.</source>
        <translation>553 demeure tant que l’adresse, ou l’authentification dont elle dépend, n’a pas changé.</translation>
    </message>
    <message>
        <source>After refused recipients, DATA draws one or the other; both are then mere consequences.</source>
        <translation>Après des destinataires refusés, DATA reçoit l’un ou l’autre ; ce ne sont alors que des conséquences.</translation>
    </message>
    <message>
        <source>503 says that a step is missing before this one.</source>
        <translation>503 dit qu’une étape manque avant celle-ci.</translation>
    </message>
    <message>
        <source>554 says no to the transaction or the message as a whole, or to the client in the greeting.</source>
        <translation>554 dit non à la transaction ou au message entier, ou au client dès le message d’accueil.</translation>
    </message>
    <message>
        <source>530 says that nobody has logged in yet; 535 that somebody tried and was not accepted.</source>
        <translation>530 dit que personne ne s’est encore authentifié ; 535, que quelqu’un a essayé et n’a pas été accepté.</translation>
    </message>
    <message>
        <source>530 answers MAIL and other commands: do AUTH (or STARTTLS) first.</source>
        <translation>530 répond à MAIL et à d’autres commandes : faites d’abord AUTH (ou STARTTLS).</translation>
    </message>
    <message>
        <source>535 ends AUTH: check user name, password and mechanism.</source>
        <translation>535 termine AUTH : vérifiez le nom d’utilisateur, le mot de passe et le mécanisme.</translation>
    </message>
    <message>
        <source>530 wants a login whatever the sender is; 553 is about this one sender address.</source>
        <translation>530 veut une authentification quel que soit l’expéditeur ; 553 concerne cette seule adresse d’expéditeur.</translation>
    </message>
    <message>
        <source>530 comes before any login.</source>
        <translation>530 vient avant toute authentification.</translation>
    </message>
    <message>
        <source>553 mostly comes after it: you are known, and the address is not yours.</source>
        <translation>553 vient le plus souvent après : on vous connaît, et l’adresse n’est pas la vôtre.</translation>
    </message>
    <message>
        <source>550 is the general no to a mailbox; 553 says that its name is not allowed, in form or for you.</source>
        <translation>550 est le non général à une boîte ; 553 dit que son nom n’est pas permis, pour sa forme ou pour vous.</translation>
    </message>
    <message>
        <source>550 comes for unknown recipients, refused relaying and policies of all kinds.</source>
        <translation>550 vient pour un destinataire inconnu, un relais refusé et des règles de toute sorte.</translation>
    </message>
    <message>
        <source>553 comes for badly written addresses and for senders that belong to somebody else.</source>
        <translation>553 vient pour une adresse mal écrite et pour un expéditeur qui appartient à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>550 usually refuses one address; 554 the transaction, the message or the client as a whole.</source>
        <translation>550 refuse d’ordinaire une adresse ; 554, la transaction, le message ou le client en entier.</translation>
    </message>
    <message>
        <source>550 comes at MAIL or RCPT, for the address in it.</source>
        <translation>550 vient à MAIL ou RCPT, pour l’adresse qui s’y trouve.</translation>
    </message>
    <message>
        <source>554 comes after the message, at DATA, or already as the greeting.</source>
        <translation>554 vient après le message, à DATA, ou déjà en guise de message d’accueil.</translation>
    </message>
    <message>
        <source>550: no such mailbox, or not for you. 551: it is elsewhere, and the words may say where.</source>
        <translation>550 : pas de telle boîte, ou pas pour vous. 551 : elle est ailleurs, et le texte peut dire où.</translation>
    </message>
    <message>
        <source>550 comes when the server knows nothing better to say.</source>
        <translation>550 vient quand le serveur n’a rien de mieux à dire.</translation>
    </message>
    <message>
        <source>551 comes with the new address, when the server chooses to tell it.</source>
        <translation>551 vient avec la nouvelle adresse, quand le serveur veut bien la donner.</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Ordinary submission</source>
        <translation>Soumission ordinaire</translation>
    </message>
    <message>
        <source>Everything works: STARTTLS, AUTH, a message that is accepted.</source>
        <translation>Tout fonctionne : STARTTLS, AUTH, un message accepté.</translation>
    </message>
    <message>
        <source>STARTTLS required</source>
        <translation>STARTTLS exigé</translation>
    </message>
    <message>
        <source>530 until TLS is active.</source>
        <translation>530 tant que TLS n’est pas actif.</translation>
    </message>
    <message>
        <source>Login required</source>
        <translation>Authentification exigée</translation>
    </message>
    <message>
        <source>530 to MAIL until you have authenticated.</source>
        <translation>530 à MAIL tant que vous ne vous êtes pas authentifié.</translation>
    </message>
    <message>
        <source>Sender not yours</source>
        <translation>Expéditeur qui n’est pas le vôtre</translation>
    </message>
    <message>
        <source>553 when the sender is not the address of the login.</source>
        <translation>553 quand l’expéditeur n’est pas l’adresse de l’authentification.</translation>
    </message>
    <message>
        <source>Strict about syntax</source>
        <translation>Strict sur la syntaxe</translation>
    </message>
    <message>
        <source>501 and 553 for names and addresses that break the grammar.</source>
        <translation>501 et 553 pour les noms et adresses contraires à la grammaire.</translation>
    </message>
    <message>
        <source>Greylisting</source>
        <translation>Liste grise</translation>
    </message>
    <message>
        <source>450 at first; the same recipient is accepted some seconds later.</source>
        <translation>450 d’abord ; le même destinataire est accepté quelques secondes plus tard.</translation>
    </message>
    <message>
        <source>Mailbox full</source>
        <translation>Boîte pleine</translation>
    </message>
    <message>
        <source>552 to RCPT: the recipient has no room left.</source>
        <translation>552 à RCPT : le destinataire n’a plus de place.</translation>
    </message>
    <message>
        <source>Storage full</source>
        <translation>Espace épuisé</translation>
    </message>
    <message>
        <source>452: the server itself has no room at present.</source>
        <translation>452 : le serveur lui-même n’a pas de place en ce moment.</translation>
    </message>
    <message>
        <source>Too many recipients</source>
        <translation>Trop de destinataires</translation>
    </message>
    <message>
        <source>452 from the fourth recipient on; the first three get the message.</source>
        <translation>452 dès le quatrième destinataire ; les trois premiers reçoivent le message.</translation>
    </message>
    <message>
        <source>Message too large</source>
        <translation>Message trop volumineux</translation>
    </message>
    <message>
        <source>552 for anything above 2000 octets, declared or counted.</source>
        <translation>552 pour tout ce qui dépasse 2000 octets, annoncés ou comptés.</translation>
    </message>
    <message>
        <source>Unknown user</source>
        <translation>Utilisateur inconnu</translation>
    </message>
    <message>
        <source>550 to RCPT: no such mailbox here.</source>
        <translation>550 à RCPT : pas de telle boîte ici.</translation>
    </message>
    <message>
        <source>User moved</source>
        <translation>Utilisateur parti ailleurs</translation>
    </message>
    <message>
        <source>551 with the recipient’s new address.</source>
        <translation>551 avec la nouvelle adresse du destinataire.</translation>
    </message>
    <message>
        <source>Relaying denied</source>
        <translation>Relais refusé</translation>
    </message>
    <message>
        <source>554 to recipients elsewhere, for strangers.</source>
        <translation>554 aux destinataires d’ailleurs, pour les inconnus.</translation>
    </message>
    <message>
        <source>TLS not available</source>
        <translation>TLS indisponible</translation>
    </message>
    <message>
        <source>454 to STARTTLS, although it is offered.</source>
        <translation>454 à STARTTLS, pourtant proposé.</translation>
    </message>
    <message>
        <source>Login not available</source>
        <translation>Authentification indisponible</translation>
    </message>
    <message>
        <source>454 to AUTH: the accounts cannot be checked at present.</source>
        <translation>454 à AUTH : les comptes ne peuvent être vérifiés en ce moment.</translation>
    </message>
    <message>
        <source>Overloaded</source>
        <translation>Surchargé</translation>
    </message>
    <message>
        <source>421 instead of a greeting.</source>
        <translation>421 à la place du message d’accueil.</translation>
    </message>
    <message>
        <source>Too many errors</source>
        <translation>Trop d’erreurs</translation>
    </message>
    <message>
        <source>421 and the end of the connection after three errors.</source>
        <translation>421 et fin de la connexion après trois erreurs.</translation>
    </message>
    <message>
        <source>Slow on purpose</source>
        <translation>Lent à dessein</translation>
    </message>
    <message>
        <source>Each reply comes late.</source>
        <translation>Chaque réponse se fait attendre.</translation>
    </message>
    <message>
        <source>Content refused</source>
        <translation>Contenu refusé</translation>
    </message>
    <message>
        <source>554 after the final dot: the message was read and turned away.</source>
        <translation>554 après le point final : le message a été lu, puis refusé.</translation>
    </message>
    <message>
        <source>LMTP, mixed results</source>
        <translation>LMTP, résultats mêlés</translation>
    </message>
    <message>
        <source>One reply for each recipient after the dot: delivered, full, unknown.</source>
        <translation>Une réponse par destinataire après le point : remis, plein, inconnu.</translation>
    </message>
    <message>
        <source>Untrusted certificate</source>
        <translation>Certificat non vérifiable</translation>
    </message>
    <message>
        <source>STARTTLS with a certificate that nobody vouches for.</source>
        <translation>STARTTLS avec un certificat dont personne ne se porte garant.</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>In clear</source>
        <translation>En clair</translation>
    </message>
    <message>
        <source>It travelled in clear: everybody on the way could read and change it.</source>
        <translation>Cela a circulé en clair : chacun sur le chemin pouvait le lire et le changer.</translation>
    </message>
    <message>
        <source>TLS, certificate verified</source>
        <translation>TLS, certificat vérifié</translation>
    </message>
    <message>
        <source>It travelled inside TLS, and the server’s certificate was verified.</source>
        <translation>Cela a circulé dans TLS, et le certificat du serveur a été vérifié.</translation>
    </message>
    <message>
        <source>TLS, certificate not verified</source>
        <translation>TLS, certificat non vérifié</translation>
    </message>
    <message>
        <source>It travelled inside TLS, but who is at the other end was not verified.</source>
        <translation>Cela a circulé dans TLS, mais l’identité de l’autre côté n’a pas été vérifiée.</translation>
    </message>
    <message>
        <source>Protection not known</source>
        <translation>Protection inconnue</translation>
    </message>
    <message>
        <source>The source does not say whether it travelled in clear or inside TLS.</source>
        <translation>La source ne dit pas si cela a circulé en clair ou dans TLS.</translation>
    </message>
</context>
<context>
    <name>Reading250</name>
    <message>
        <source>The wrong yes to STARTTLS</source>
        <translation>Un mauvais oui à STARTTLS</translation>
    </message>
    <message>
        <source>Only 220 starts TLS. Whatever 250 is meant to say, no handshake may follow it.</source>
        <translation>Seul 220 lance TLS. Quoi que 250 veuille dire, aucune négociation ne peut le suivre.</translation>
    </message>
    <message>
        <source>STARTTLS ({line:command}) drew {reply} ({line:reply}).</source>
        <translation>STARTTLS ({line:command}) a reçu {reply} ({line:reply}).</translation>
    </message>
    <message>
        <source>Do not send credentials on this connection.</source>
        <translation>N’envoyez pas d’identifiants sur cette connexion.</translation>
    </message>
    <message>
        <source>Close it, and check whether something in between changes the dialogue.</source>
        <translation>Fermez-la, et vérifiez si un équipement intercalé modifie le dialogue.</translation>
    </message>
    <message>
        <source>The wrong yes to DATA</source>
        <translation>Un mauvais oui à DATA</translation>
    </message>
    <message>
        <source>Only 354 invites the message. With 250 the server breaks the protocol: it is not certain what it takes the next line for.</source>
        <translation>Seul 354 invite à envoyer le message. Avec 250, le serveur enfreint le protocole : on ne sait pas pour quoi il prendra la ligne suivante.</translation>
    </message>
    <message>
        <source>DATA ({line:command}) drew {reply} ({line:reply}).</source>
        <translation>DATA ({line:command}) a reçu {reply} ({line:reply}).</translation>
    </message>
    <message>
        <source>Do not send the message.</source>
        <translation>N’envoyez pas le message.</translation>
    </message>
    <message>
        <source>Close the connection. If a proxy or an antivirus stands in between, test without it.</source>
        <translation>Fermez la connexion. Si un mandataire ou un antivirus est intercalé, essayez sans lui.</translation>
    </message>
    <message>
        <source>Delivered for this recipient</source>
        <translation>Remis pour ce destinataire</translation>
    </message>
    <message>
        <source>In LMTP the end of the message draws one reply for each accepted recipient, in the order of RCPT TO. This one is in the mailbox.</source>
        <translation>En LMTP, la fin du message reçoit une réponse par destinataire accepté, dans l’ordre des RCPT TO. Pour celui-ci, le message est dans la boîte.</translation>
    </message>
    <message>
        <source>This reply belongs to {recipient} ({line:recipient}).</source>
        <translation>Cette réponse concerne {recipient} ({line:recipient}).</translation>
    </message>
    <message>
        <source>Read as many replies as recipients were accepted; each decides for one of them only.</source>
        <translation>Lisez autant de réponses qu’il y a de destinataires acceptés ; chacune ne vaut que pour l’un d’eux.</translation>
    </message>
    <message>
        <source>Message accepted, but not for everyone</source>
        <translation>Message accepté, mais pas pour tous</translation>
    </message>
    <message>
        <source>The server now answers for the message, for those recipients it had accepted. The others get nothing.</source>
        <translation>Le serveur répond désormais du message, pour les destinataires qu’il avait acceptés. Les autres ne reçoivent rien.</translation>
    </message>
    <message>
        <source>Recipients accepted in this transaction: {accepted}; refused: {refused}. The first refusal was: {first-refusal} ({line:first-refusal}).</source>
        <translation>Destinataires acceptés dans cette transaction : {accepted} ; refusés : {refused}. Le premier refus était : {first-refusal} ({line:first-refusal}).</translation>
    </message>
    <message>
        <source>Deal with the refused recipients on their own: correct those with 5yz, try those with 4yz again.</source>
        <translation>Traitez à part les destinataires refusés : corrigez ceux en 5yz, réessayez ceux en 4yz.</translation>
    </message>
    <message>
        <source>Do not send the message to all of them again: the accepted ones would get it twice.</source>
        <translation>Ne renvoyez pas le message à tous : les destinataires acceptés le recevraient deux fois.</translation>
    </message>
    <message>
        <source>Message accepted</source>
        <translation>Message accepté</translation>
    </message>
    <message>
        <source>The server has taken responsibility: from now on it delivers the message, or returns it.</source>
        <translation>Le serveur s’est engagé : désormais, il remettra le message ou le renverra.</translation>
    </message>
    <message>
        <source>The message was complete ({line:end}); the server’s log knows it as {queue-id} ({line:queue-id}).</source>
        <translation>Le message était complet ({line:end}) ; le journal du serveur le connaît sous le nom {queue-id} ({line:queue-id}).</translation>
    </message>
    <message>
        <source>Note this id: with it the administrator finds the further way of the message.</source>
        <translation>Notez cet identifiant : il permet à l’administrateur de suivre le message.</translation>
    </message>
    <message>
        <source>Do not read this as delivered. It may still be deferred or come back as a bounce.</source>
        <translation>N’en concluez pas qu’il est remis. Il peut encore être reporté ou revenir en avis de non-remise.</translation>
    </message>
    <message>
        <source>The message was complete ({line:end}), and this is the answer to it.</source>
        <translation>Le message était complet ({line:end}), et voici sa réponse.</translation>
    </message>
    <message>
        <source>Introduced; this is what is offered</source>
        <translation>Présentation acceptée ; voici l’offre</translation>
    </message>
    <message>
        <source>The server greets you by its name. Each further line is an extension you may use in this session.</source>
        <translation>Le serveur vous salue sous son nom. Chaque ligne suivante est une extension utilisable dans cette session.</translation>
    </message>
    <message>
        <source>You introduced yourself as {client-name} ({line:client-name}).</source>
        <translation>Vous vous êtes présenté sous le nom {client-name} ({line:client-name}).</translation>
    </message>
    <message>
        <source>Go on: STARTTLS if it is offered and TLS is not active, then AUTH if you have an account, or MAIL FROM.</source>
        <translation>Poursuivez : STARTTLS s’il est proposé et que TLS n’est pas actif, puis AUTH si vous avez un compte, ou MAIL FROM.</translation>
    </message>
    <message>
        <source>The list can change after STARTTLS; only the latest one counts.</source>
        <translation>La liste peut changer après STARTTLS ; seule la dernière compte.</translation>
    </message>
    <message>
        <source>Introduced, without extensions</source>
        <translation>Présentation acceptée, sans extensions</translation>
    </message>
    <message>
        <source>HELO was accepted. The server offers nothing beyond the basic commands in this form of session.</source>
        <translation>HELO a été accepté. Dans cette forme de session, le serveur ne propose rien au-delà des commandes de base.</translation>
    </message>
    <message>
        <source>The introduction was HELO ({line:command}).</source>
        <translation>La présentation était HELO ({line:command}).</translation>
    </message>
    <message>
        <source>To see STARTTLS, AUTH and the rest, introduce yourself with EHLO.</source>
        <translation>Pour voir STARTTLS, AUTH et le reste, présentez-vous avec EHLO.</translation>
    </message>
    <message>
        <source>Sender accepted</source>
        <translation>Expéditeur accepté</translation>
    </message>
    <message>
        <source>A transaction is open. Some servers check the sender only when the first recipient is named, so the verdict can still come.</source>
        <translation>Une transaction est ouverte. Certains serveurs n’examinent l’expéditeur qu’au premier destinataire ; le verdict peut donc encore tomber.</translation>
    </message>
    <message>
        <source>The sender is set by {command} ({line:command}).</source>
        <translation>L’expéditeur est défini par {command} ({line:command}).</translation>
    </message>
    <message>
        <source>Name the recipients with RCPT TO.</source>
        <translation>Nommez les destinataires avec RCPT TO.</translation>
    </message>
    <message>
        <source>Recipient accepted</source>
        <translation>Destinataire accepté</translation>
    </message>
    <message>
        <source>The server will take the message for this recipient. Whether the mailbox exists is not always checked now.</source>
        <translation>Le serveur prendra le message pour ce destinataire. L’existence de la boîte n’est pas toujours vérifiée à ce stade.</translation>
    </message>
    <message>
        <source>The recipient is named by {command} ({line:command}).</source>
        <translation>Le destinataire est nommé par {command} ({line:command}).</translation>
    </message>
    <message>
        <source>Name further recipients, or begin the message.</source>
        <translation>Nommez d’autres destinataires, ou commencez le message.</translation>
    </message>
    <message>
        <source>Transaction dropped</source>
        <translation>Transaction abandonnée</translation>
    </message>
    <message>
        <source>Sender and recipients are forgotten. The introduction, TLS and a login still hold.</source>
        <translation>L’expéditeur et les destinataires sont oubliés. La présentation, TLS et une éventuelle authentification restent acquis.</translation>
    </message>
    <message>
        <source>Begin anew with MAIL FROM.</source>
        <translation>Recommencez à MAIL FROM.</translation>
    </message>
    <message>
        <source>Piece received</source>
        <translation>Morceau reçu</translation>
    </message>
    <message>
        <source>The octets arrived; the message is not complete yet.</source>
        <translation>Les octets sont arrivés ; le message n’est pas encore complet.</translation>
    </message>
    <message>
        <source>{command} ({line:command}) was not the last piece.</source>
        <translation>{command} ({line:command}) n’était pas le dernier morceau.</translation>
    </message>
    <message>
        <source>Send the next piece, and mark the final one with LAST.</source>
        <translation>Envoyez le morceau suivant, et marquez le dernier par LAST.</translation>
    </message>
</context>
<context>
    <name>Reading334</name>
    <message>
        <source>A challenge nobody asked for</source>
        <translation>Un défi que personne n’a demandé</translation>
    </message>
    <message>
        <source>334 belongs to a login, and none is open. The server breaks the protocol, or it is not what it seems.</source>
        <translation>334 appartient à une authentification, et aucune n’est ouverte. Le serveur enfreint le protocole, ou n’est pas ce qu’il prétend.</translation>
    </message>
    <message>
        <source>It came where no AUTH was under way ({line:text}).</source>
        <translation>Il est arrivé alors qu’aucun AUTH n’était en cours ({line:text}).</translation>
    </message>
    <message>
        <source>Do not answer it, least of all with a password.</source>
        <translation>N’y répondez pas, surtout pas par un mot de passe.</translation>
    </message>
    <message>
        <source>Close the connection and check server and port.</source>
        <translation>Fermez la connexion et vérifiez le serveur et le port.</translation>
    </message>
    <message>
        <source>The cancel was not understood</source>
        <translation>L’annulation n’a pas été comprise</translation>
    </message>
    <message>
        <source>A lone asterisk ends a login; the answer should have been 501. This server takes it for an ordinary answer and asks on.</source>
        <translation>Un astérisque seul met fin à une authentification ; la réponse aurait dû être 501. Ce serveur l’a pris pour une réponse ordinaire et poursuit.</translation>
    </message>
    <message>
        <source>You sent * ({line:response}), and a further challenge came ({line:text}).</source>
        <translation>Vous avez envoyé * ({line:response}), et un nouveau défi est arrivé ({line:text}).</translation>
    </message>
    <message>
        <source>Send the asterisk once more.</source>
        <translation>Renvoyez l’astérisque.</translation>
    </message>
    <message>
        <source>If the server still asks, close the connection.</source>
        <translation>Si le serveur insiste, fermez la connexion.</translation>
    </message>
    <message>
        <source>The server waits for PLAIN’s answer</source>
        <translation>Le serveur attend la réponse PLAIN</translation>
    </message>
    <message>
        <source>The challenge is empty, as PLAIN has it: user name and password are due in one line.</source>
        <translation>Le défi est vide, comme le veut PLAIN : le nom d’utilisateur et le mot de passe sont attendus en une seule ligne.</translation>
    </message>
    <message>
        <source>AUTH PLAIN ({line:auth}) carried no answer of its own, so the server asks for it.</source>
        <translation>AUTH PLAIN ({line:auth}) ne portait pas de réponse ; le serveur la demande donc.</translation>
    </message>
    <message>
        <source>Answer with the base64 of: NUL, user name, NUL, password. The first NUL stands for an empty identity and may not be left out.</source>
        <translation>Répondez par le base64 de : NUL, nom d’utilisateur, NUL, mot de passe. Le premier NUL tient lieu d’identité vide et ne peut être omis.</translation>
    </message>
    <message>
        <source>To break off, send a lone asterisk.</source>
        <translation>Pour interrompre, envoyez un astérisque seul.</translation>
    </message>
    <message>
        <source>Base64 hides nothing: without TLS anyone on the way can read this line.</source>
        <translation>Le base64 ne cache rien : sans TLS, quiconque sur le trajet peut lire cette ligne.</translation>
    </message>
    <message>
        <source>LOGIN asks for the password</source>
        <translation>LOGIN demande le mot de passe</translation>
    </message>
    <message>
        <source>The server took the user name from the AUTH line itself. Only the password is missing.</source>
        <translation>Le serveur a pris le nom d’utilisateur dans la ligne AUTH elle-même. Il ne manque que le mot de passe.</translation>
    </message>
    <message>
        <source>AUTH LOGIN ({line:auth}) already carried the user name; this is the first challenge after it ({line:text}).</source>
        <translation>AUTH LOGIN ({line:auth}) portait déjà le nom d’utilisateur ; voici le premier défi qui l’a suivi ({line:text}).</translation>
    </message>
    <message>
        <source>Answer with the password in base64, without a line end inside.</source>
        <translation>Répondez par le mot de passe en base64, sans fin de ligne à l’intérieur.</translation>
    </message>
    <message>
        <source>LOGIN, step 1 of 2: the user name</source>
        <translation>LOGIN, étape 1 sur 2 : le nom d’utilisateur</translation>
    </message>
    <message>
        <source>The server asks for the user name. The words of the prompt vary; the order never does.</source>
        <translation>Le serveur demande le nom d’utilisateur. Le texte de l’invite varie ; l’ordre, jamais.</translation>
    </message>
    <message>
        <source>AUTH LOGIN ({line:auth}) was accepted as a beginning. The prompt reads {prompt} ({line:prompt}).</source>
        <translation>AUTH LOGIN ({line:auth}) a été accepté comme début. L’invite dit {prompt} ({line:prompt}).</translation>
    </message>
    <message>
        <source>Answer with the user name in base64. The password comes in the next step, not here.</source>
        <translation>Répondez par le nom d’utilisateur en base64. Le mot de passe vient à l’étape suivante, pas ici.</translation>
    </message>
    <message>
        <source>The server asks for the user name. Its prompt cannot be decoded, but in LOGIN the order is fixed.</source>
        <translation>Le serveur demande le nom d’utilisateur. Son invite ne se décode pas, mais l’ordre de LOGIN est immuable.</translation>
    </message>
    <message>
        <source>AUTH LOGIN ({line:auth}) was accepted as a beginning; this is its first challenge ({line:text}).</source>
        <translation>AUTH LOGIN ({line:auth}) a été accepté comme début ; voici son premier défi ({line:text}).</translation>
    </message>
    <message>
        <source>LOGIN, step 2 of 2: the password</source>
        <translation>LOGIN, étape 2 sur 2 : le mot de passe</translation>
    </message>
    <message>
        <source>The user name has been taken, right or wrong: the server judges both together. Now it asks for the password.</source>
        <translation>Le nom d’utilisateur a été enregistré, juste ou non : le serveur juge les deux ensemble. Il demande maintenant le mot de passe.</translation>
    </message>
    <message>
        <source>This is the second challenge after AUTH LOGIN ({line:auth}); the first was answered ({line:response}). Servers word it differently; the order counts.</source>
        <translation>C’est le second défi après AUTH LOGIN ({line:auth}) ; le premier a eu sa réponse ({line:response}). Les serveurs le formulent à leur façon ; c’est l’ordre qui compte.</translation>
    </message>
    <message>
        <source>CRAM-MD5: a one-time text</source>
        <translation>CRAM-MD5 : un texte à usage unique</translation>
    </message>
    <message>
        <source>The server sends a text that is good for this login only. The answer proves that you know the password without showing it.</source>
        <translation>Le serveur envoie un texte qui ne vaut que pour cette authentification. La réponse prouve que vous connaissez le mot de passe sans le montrer.</translation>
    </message>
    <message>
        <source>The text is {challenge} ({line:challenge}).</source>
        <translation>Le texte est {challenge} ({line:challenge}).</translation>
    </message>
    <message>
        <source>Answer with the base64 of: user name, blank, and the HMAC-MD5 of this text keyed with the password, in lower-case hexadecimal.</source>
        <translation>Répondez par le base64 de : nom d’utilisateur, espace, puis le HMAC-MD5 de ce texte avec le mot de passe pour clé, en hexadécimal minuscule.</translation>
    </message>
    <message>
        <source>By hand this is hardly done: the guided login computes it.</source>
        <translation>À la main, c’est peu praticable : l’authentification guidée fait le calcul.</translation>
    </message>
    <message>
        <source>SCRAM: the server’s numbers</source>
        <translation>SCRAM : les paramètres du serveur</translation>
    </message>
    <message>
        <source>The server sends its nonce (r), the salt (s) and how often the password is to be hashed (i). No password crosses the network.</source>
        <translation>Le serveur envoie son nonce (r), le sel (s) et le nombre d’itérations du hachage (i). Aucun mot de passe ne circule.</translation>
    </message>
    <message>
        <source>They read {challenge} ({line:challenge}).</source>
        <translation>Les voici : {challenge} ({line:challenge}).</translation>
    </message>
    <message>
        <source>Check that r begins with the nonce you sent; if not, break off: somebody else is answering.</source>
        <translation>Vérifiez que r commence par le nonce que vous avez envoyé ; sinon, interrompez : quelqu’un d’autre répond.</translation>
    </message>
    <message>
        <source>Answer with client-final: channel binding (c), the same nonce (r) and the proof (p), in base64.</source>
        <translation>Répondez par client-final : liaison au canal (c), le même nonce (r) et la preuve (p), en base64.</translation>
    </message>
    <message>
        <source>SCRAM: the server proves itself</source>
        <translation>SCRAM : le serveur fait ses preuves</translation>
    </message>
    <message>
        <source>With v the server shows that it knows the password too. The login is accepted only when 235 follows.</source>
        <translation>Par v, le serveur montre qu’il connaît lui aussi le mot de passe. L’authentification n’est acquise qu’avec le 235 qui suit.</translation>
    </message>
    <message>
        <source>The signature is {challenge} ({line:challenge}).</source>
        <translation>La signature est {challenge} ({line:challenge}).</translation>
    </message>
    <message>
        <source>Check the signature. If it is wrong, this is not your server: break off.</source>
        <translation>Vérifiez la signature. Si elle est fausse, ce n’est pas votre serveur : interrompez.</translation>
    </message>
    <message>
        <source>If it is right, send an empty line.</source>
        <translation>Si elle est juste, envoyez une ligne vide.</translation>
    </message>
    <message>
        <source>The token was refused; one empty line is due</source>
        <translation>Jeton refusé ; une ligne vide est attendue</translation>
    </message>
    <message>
        <source>The login has already failed. This challenge only carries the reason; the refusal itself comes after your answer.</source>
        <translation>L’authentification a déjà échoué. Ce défi ne porte que la raison ; le refus lui-même suivra votre réponse.</translation>
    </message>
    <message>
        <source>The reason, as the server gives it: {challenge} ({line:challenge}).</source>
        <translation>La raison donnée par le serveur : {challenge} ({line:challenge}).</translation>
    </message>
    <message>
        <source>Send an empty line: XOAUTH2 wants it before the final 535.</source>
        <translation>Envoyez une ligne vide : XOAUTH2 l’exige avant le 535 final.</translation>
    </message>
    <message>
        <source>Then renew the token. Check that it was issued for this account and for the scope that is named.</source>
        <translation>Renouvelez ensuite le jeton. Vérifiez qu’il a été délivré pour ce compte et pour la portée indiquée.</translation>
    </message>
    <message>
        <source>Do not send the token again here.</source>
        <translation>Ne renvoyez pas le jeton ici.</translation>
    </message>
    <message>
        <source>The token was refused; AQ== is due</source>
        <translation>Jeton refusé ; AQ== est attendu</translation>
    </message>
    <message>
        <source>Acknowledge it with the one octet that OAUTHBEARER prescribes.</source>
        <translation>Accusez réception par l’octet unique que prescrit OAUTHBEARER.</translation>
    </message>
    <message>
        <source>The server waits for the first message</source>
        <translation>Le serveur attend le premier message</translation>
    </message>
    <message>
        <source>The challenge is empty because in this mechanism the client speaks first.</source>
        <translation>Le défi est vide parce que, dans ce mécanisme, c’est au client de commencer.</translation>
    </message>
    <message>
        <source>AUTH {mechanism} ({line:auth}) carried no initial response, so it is due now.</source>
        <translation>AUTH {mechanism} ({line:auth}) ne portait pas de réponse initiale ; elle est donc attendue maintenant.</translation>
    </message>
    <message>
        <source>Answer with the first message of the mechanism, in base64.</source>
        <translation>Répondez par le premier message du mécanisme, en base64.</translation>
    </message>
    <message>
        <source>The challenge is not base64</source>
        <translation>Le défi n’est pas du base64</translation>
    </message>
    <message>
        <source>What stands behind 334 cannot be decoded. Some servers write their prompt in plain words there, against the rule.</source>
        <translation>Ce qui suit 334 ne se décode pas. Certains serveurs y écrivent leur invite en toutes lettres, contre la règle.</translation>
    </message>
    <message>
        <source>The server wrote {text} ({line:text}) in the exchange that AUTH began ({line:auth}).</source>
        <translation>Le serveur a écrit {text} ({line:text}) dans l’échange commencé par AUTH ({line:auth}).</translation>
    </message>
    <message>
        <source>Answer as the words ask, in base64, or break off.</source>
        <translation>Répondez à ce que demande le texte, en base64, ou interrompez.</translation>
    </message>
    <message>
        <source>Tell the administrator of the server: many clients will stop here.</source>
        <translation>Signalez-le à l’administrateur du serveur : beaucoup de clients s’arrêteront là.</translation>
    </message>
    <message>
        <source>The login goes on</source>
        <translation>L’authentification se poursuit</translation>
    </message>
    <message>
        <source>The server needs a further answer before it decides.</source>
        <translation>Le serveur a besoin d’une réponse de plus avant de décider.</translation>
    </message>
    <message>
        <source>It is the turn of the mechanism {mechanism}, which AUTH began ({line:auth}).</source>
        <translation>C’est la suite du mécanisme {mechanism}, que AUTH a commencé ({line:auth}).</translation>
    </message>
    <message>
        <source>Answer as the mechanism prescribes, in one line of base64. An empty answer is an empty line.</source>
        <translation>Répondez comme le prescrit le mécanisme, par une ligne de base64. Une réponse vide est une ligne vide.</translation>
    </message>
    <message>
        <source>The server asks for the user name</source>
        <translation>Le serveur demande le nom d’utilisateur</translation>
    </message>
    <message>
        <source>Decoded, the challenge is a prompt for the user name: step 1 of AUTH LOGIN.</source>
        <translation>Une fois décodé, le défi est une invite à donner le nom d’utilisateur : l’étape 1 d’AUTH LOGIN.</translation>
    </message>
    <message>
        <source>The answer is the user name in base64; the password is asked for next.</source>
        <translation>La réponse est le nom d’utilisateur en base64 ; le mot de passe sera demandé ensuite.</translation>
    </message>
    <message>
        <source>The server asks for the password</source>
        <translation>Le serveur demande le mot de passe</translation>
    </message>
    <message>
        <source>Decoded, the challenge is a prompt for the password: step 2 of AUTH LOGIN.</source>
        <translation>Une fois décodé, le défi est une invite à donner le mot de passe : l’étape 2 d’AUTH LOGIN.</translation>
    </message>
    <message>
        <source>The answer is the password in base64. That hides nothing: send it inside TLS only.</source>
        <translation>La réponse est le mot de passe en base64. Cela ne cache rien : ne l’envoyez que dans TLS.</translation>
    </message>
    <message>
        <source>An OAuth login has failed</source>
        <translation>Une authentification OAuth a échoué</translation>
    </message>
    <message>
        <source>Decoded, the challenge is JSON with the reason why the token was refused. After an empty line (XOAUTH2) or AQ== (OAUTHBEARER) the final 535 follows.</source>
        <translation>Une fois décodé, le défi est un JSON qui dit pourquoi le jeton a été refusé. Après une ligne vide (XOAUTH2) ou AQ== (OAUTHBEARER) vient le 535 final.</translation>
    </message>
    <message>
        <source>Renew the token, and check account and scope.</source>
        <translation>Renouvelez le jeton, et vérifiez le compte et la portée.</translation>
    </message>
</context>
<context>
    <name>Reading354</name>
    <message>
        <source>An invitation nobody asked for</source>
        <translation>Une invitation que personne n’a demandée</translation>
    </message>
    <message>
        <source>354 answers DATA and nothing else. The server breaks the protocol, or its replies have got out of step with your commands.</source>
        <translation>354 répond à DATA et à rien d’autre. Le serveur enfreint le protocole, ou ses réponses sont décalées par rapport à vos commandes.</translation>
    </message>
    <message>
        <source>It came where DATA was not the question ({line:reply}).</source>
        <translation>Il est arrivé alors que la question n’était pas DATA ({line:reply}).</translation>
    </message>
    <message>
        <source>Do not send content. Close the connection.</source>
        <translation>N’envoyez pas de contenu. Fermez la connexion.</translation>
    </message>
    <message>
        <source>Invited without any recipient</source>
        <translation>Invitation sans aucun destinataire</translation>
    </message>
    <message>
        <source>No recipient was accepted, and yet the server invites the message. With pipelining it may: DATA was already under way.</source>
        <translation>Aucun destinataire n’a été accepté, et pourtant le serveur invite à envoyer le message. Avec PIPELINING, c’est admis : DATA était déjà parti.</translation>
    </message>
    <message>
        <source>The first refusal was: {first-refusal} ({line:first-refusal}).</source>
        <translation>Le premier refus était : {first-refusal} ({line:first-refusal}).</translation>
    </message>
    <message>
        <source>Send the lone dot at once; the answer will be 554 or 503.</source>
        <translation>Envoyez aussitôt le point seul ; la réponse sera 554 ou 503.</translation>
    </message>
    <message>
        <source>Do not send the message: it would go to nobody.</source>
        <translation>N’envoyez pas le message : il n’irait à personne.</translation>
    </message>
    <message>
        <source>Send the message, for some of the recipients</source>
        <translation>Envoyez le message, pour une partie des destinataires</translation>
    </message>
    <message>
        <source>The server waits for the message, but will deliver it only to the recipients it accepted.</source>
        <translation>Le serveur attend le message, mais ne le remettra qu’aux destinataires qu’il a acceptés.</translation>
    </message>
    <message>
        <source>Recipients accepted: {accepted}; refused: {refused}. The first refusal was: {first-refusal} ({line:first-refusal}).</source>
        <translation>Destinataires acceptés : {accepted} ; refusés : {refused}. Le premier refus était : {first-refusal} ({line:first-refusal}).</translation>
    </message>
    <message>
        <source>If that is all right, send the message and the lone dot.</source>
        <translation>Si cela vous convient, envoyez le message et le point seul.</translation>
    </message>
    <message>
        <source>If not, close the connection before the dot: nothing will have been sent.</source>
        <translation>Sinon, fermez la connexion avant le point : rien n’aura été envoyé.</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Envoyez le message</translation>
    </message>
    <message>
        <source>From here on each line is content, and commands are text too. A line with a single dot ends it.</source>
        <translation>Désormais, chaque ligne est du contenu, les commandes aussi. Une ligne qui ne contient qu’un point y met fin.</translation>
    </message>
    <message>
        <source>DATA ({line:command}) was accepted; the message will go to {recipient} ({line:recipient}) and to any other recipient that was accepted.</source>
        <translation>DATA ({line:command}) a été accepté ; le message ira à {recipient} ({line:recipient}) et à tout autre destinataire accepté.</translation>
    </message>
    <message>
        <source>Send the header, an empty line, the body.</source>
        <translation>Envoyez l’en-tête, une ligne vide, le corps.</translation>
    </message>
    <message>
        <source>Double the dot on each line that begins with one. The composer does it for you.</source>
        <translation>Doublez le point sur chaque ligne qui commence par un point. L’éditeur de message s’en charge.</translation>
    </message>
    <message>
        <source>End with a lone dot: with that the message is really sent. Before it, closing the connection still cancels.</source>
        <translation>Terminez par un point seul : le message est alors réellement envoyé. Avant lui, fermer la connexion annule encore tout.</translation>
    </message>
</context>
<context>
    <name>Reading421</name>
    <message>
        <source>Too many connections at the moment</source>
        <translation>Trop de connexions en ce moment</translation>
    </message>
    <message>
        <source>The server has no place for this connection now: too many from your address, or too many in all. It closes before a word is said.</source>
        <translation>Le serveur n’a pas de place pour cette connexion : trop viennent de votre adresse, ou trop en tout. Il ferme avant le premier mot.</translation>
    </message>
    <message>
        <source>It said so instead of a greeting: {reply} ({line:reply}).</source>
        <translation>Il l’a dit en guise d’accueil : {reply} ({line:reply}).</translation>
    </message>
    <message>
        <source>Close other connections to this server, then wait some minutes.</source>
        <translation>Fermez vos autres connexions à ce serveur, puis attendez quelques minutes.</translation>
    </message>
    <message>
        <source>Let your mail server open fewer connections at once to this one.</source>
        <translation>Limitez le nombre de connexions simultanées de votre serveur vers celui-ci.</translation>
    </message>
    <message>
        <source>The sending address is held back</source>
        <translation>L’adresse d’envoi est freinée</translation>
    </message>
    <message>
        <source>The server knows your address, or a list it asks does, and wants less mail from it for now.</source>
        <translation>Le serveur connaît votre adresse, ou une liste qu’il consulte la connaît, et en veut moins de courrier pour l’instant.</translation>
    </message>
    <message>
        <source>Wait, then send more slowly.</source>
        <translation>Attendez, puis envoyez plus lentement.</translation>
    </message>
    <message>
        <source>Look up the reputation of the address, and whether anything but your mail server sends from it.</source>
        <translation>Vérifiez la réputation de l’adresse, et si autre chose que votre serveur de messagerie envoie depuis elle.</translation>
    </message>
    <message>
        <source>Turned away at EHLO</source>
        <translation>Éconduit à EHLO</translation>
    </message>
    <message>
        <source>The server heard your name and closes. It may count your connections, dislike the name, or miss a client certificate after TLS.</source>
        <translation>Le serveur a entendu votre nom et ferme. Il compte peut-être vos connexions, conteste le nom ou attend un certificat client après TLS.</translation>
    </message>
    <message>
        <source>{command} ({line:command}) drew: {reply} ({line:reply}).</source>
        <translation>{command} ({line:command}) a reçu : {reply} ({line:reply}).</translation>
    </message>
    <message>
        <source>Read the words: they tell whether to wait or to change something.</source>
        <translation>Lisez le texte : il dit s’il faut attendre ou changer quelque chose.</translation>
    </message>
    <message>
        <source>Give a full host name that resolves to your address.</source>
        <translation>Donnez un nom d’hôte complet qui mène à votre adresse.</translation>
    </message>
    <message>
        <source>Silent for too long</source>
        <translation>Silence trop long</translation>
    </message>
    <message>
        <source>The server waited for the next command and gave up. Five minutes are the rule; many wait less.</source>
        <translation>Le serveur a attendu la commande suivante et a renoncé. La règle est de cinq minutes ; beaucoup attendent moins.</translation>
    </message>
    <message>
        <source>No command was open when it came ({line:reply}).</source>
        <translation>Aucune commande n’était en cours quand elle est arrivée ({line:reply}).</translation>
    </message>
    <message>
        <source>Connect again. Mailscope can repeat the session up to this point.</source>
        <translation>Reconnectez-vous. Mailscope peut rejouer la session jusqu’ici.</translation>
    </message>
    <message>
        <source>In a program, do not hold connections open between messages.</source>
        <translation>Dans un programme, ne gardez pas de connexion ouverte entre deux messages.</translation>
    </message>
    <message>
        <source>Too many failed logins</source>
        <translation>Trop d’échecs d’authentification</translation>
    </message>
    <message>
        <source>The attempts to log in are used up, and the server closes. It may hold your address back for a while.</source>
        <translation>Le nombre d’essais d’authentification est épuisé, et le serveur ferme. Il peut bloquer votre adresse un moment.</translation>
    </message>
    <message>
        <source>The first failure of this session was: {cause} ({line:cause}).</source>
        <translation>Le premier échec de cette session était : {cause} ({line:cause}).</translation>
    </message>
    <message>
        <source>Wait before the next try, at least some minutes.</source>
        <translation>Attendez avant le prochain essai, au moins quelques minutes.</translation>
    </message>
    <message>
        <source>Stop devices and programs that still use an old password.</source>
        <translation>Arrêtez les appareils et programmes qui utilisent encore un ancien mot de passe.</translation>
    </message>
    <message>
        <source>Too many errors in this session</source>
        <translation>Trop d’erreurs dans cette session</translation>
    </message>
    <message>
        <source>Refusals before this one: {count}. The first was: {cause} ({line:cause}).</source>
        <translation>Refus précédents : {count}. Le premier était : {cause} ({line:cause}).</translation>
    </message>
    <message>
        <source>Connect again and send step by step.</source>
        <translation>Reconnectez-vous et envoyez pas à pas.</translation>
    </message>
    <message>
        <source>Enough for one connection</source>
        <translation>Assez pour une seule connexion</translation>
    </message>
    <message>
        <source>The server takes only so many messages in one connection. What it accepted before stays accepted.</source>
        <translation>Le serveur ne prend qu’un certain nombre de messages par connexion. Ce qu’il a déjà accepté reste accepté.</translation>
    </message>
    <message>
        <source>A message was accepted earlier on this connection ({line:end}); the next MAIL FROM ({line:command}) was one too many.</source>
        <translation>Un message a été accepté plus tôt sur cette connexion ({line:end}) ; le MAIL FROM suivant ({line:command}) était de trop.</translation>
    </message>
    <message>
        <source>Open a new connection and go on with the next message.</source>
        <translation>Ouvrez une nouvelle connexion et continuez avec le message suivant.</translation>
    </message>
    <message>
        <source>Do not repeat the messages that drew 250.</source>
        <translation>Ne renvoyez pas les messages qui ont reçu 250.</translation>
    </message>
    <message>
        <source>Too much in a short time</source>
        <translation>Trop d’envois en peu de temps</translation>
    </message>
    <message>
        <source>This account or address has sent more than the server allows within a while, and it closes.</source>
        <translation>Ce compte ou cette adresse a envoyé plus que le serveur ne l’admet en un certain temps, et il ferme.</translation>
    </message>
    <message>
        <source>Wait, as long as the words say or at least some minutes, then go on more slowly.</source>
        <translation>Attendez, le temps que dit le texte ou au moins quelques minutes, puis continuez plus lentement.</translation>
    </message>
    <message>
        <source>If you did not send so much, look for a program or a stolen password that does.</source>
        <translation>Si vous n’avez pas tant envoyé, cherchez un programme ou un mot de passe volé qui le fait.</translation>
    </message>
    <message>
        <source>Broken off at the end of the message</source>
        <translation>Rupture à la fin du message</translation>
    </message>
    <message>
        <source>The whole message was sent, and the server did not accept it. It closes and leaves the message with you.</source>
        <translation>Le message entier a été envoyé, et le serveur ne l’a pas accepté. Il ferme et vous laisse le message.</translation>
    </message>
    <message>
        <source>The end of the message ({line:command}) drew: {reply} ({line:reply}).</source>
        <translation>La fin du message ({line:command}) a reçu : {reply} ({line:reply}).</translation>
    </message>
    <message>
        <source>Keep the message and send it again later.</source>
        <translation>Gardez le message et renvoyez-le plus tard.</translation>
    </message>
    <message>
        <source>If this reply came after a long wait, look out for a duplicate: the server may have stored it all the same.</source>
        <translation>Si cette réponse est venue après une longue attente, guettez un doublon : le serveur l’a peut-être enregistré malgré tout.</translation>
    </message>
    <message>
        <source>Broken off inside the message</source>
        <translation>Rupture au milieu du message</translation>
    </message>
    <message>
        <source>The server stopped reading before the lone dot. Nothing was accepted. Time, size, a bare line feed or a shutdown can be the reason.</source>
        <translation>Le serveur a cessé de lire avant le point seul. Rien n’a été accepté. La cause peut être le temps, la taille, un saut de ligne isolé ou un arrêt.</translation>
    </message>
    <message>
        <source>It came after the invitation to send and before the end of the message: {reply} ({line:reply}).</source>
        <translation>Elle est arrivée après l’invitation à envoyer et avant la fin du message : {reply} ({line:reply}).</translation>
    </message>
    <message>
        <source>Read the words, then connect again and send the message again.</source>
        <translation>Lisez le texte, puis reconnectez-vous et renvoyez le message.</translation>
    </message>
    <message>
        <source>See that every line ends in CR LF, and that there are no long pauses.</source>
        <translation>Veillez à ce que chaque ligne finisse par CR LF, sans longues pauses.</translation>
    </message>
    <message>
        <source>The service is stopping or restarting</source>
        <translation>Le service s’arrête ou redémarre</translation>
    </message>
    <message>
        <source>The service is not available for the moment; usually its administrator stops or restarts it. It has nothing to do with your command.</source>
        <translation>Le service n’est pas disponible pour l’instant ; le plus souvent, son administrateur l’arrête ou le redémarre. Votre commande n’y est pour rien.</translation>
    </message>
    <message>
        <source>It said: {text} ({line:text}).</source>
        <translation>Il a dit : {text} ({line:text}).</translation>
    </message>
    <message>
        <source>Connect again in some minutes.</source>
        <translation>Reconnectez-vous dans quelques minutes.</translation>
    </message>
    <message>
        <source>A server behind this one is down</source>
        <translation>Un serveur en arrière-plan est en panne</translation>
    </message>
    <message>
        <source>You talk to a front server. It has lost the one that would take the mail, or cannot do its own work.</source>
        <translation>Vous parlez à un serveur frontal. Il a perdu celui qui devait prendre le courrier, ou ne peut faire son propre travail.</translation>
    </message>
    <message>
        <source>Steps before were accepted, then it said: {reply} ({line:reply}).</source>
        <translation>Des étapes précédentes avaient été acceptées, puis il a dit : {reply} ({line:reply}).</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The administrator looks at the log of this server and at its next hop.</source>
        <translation>L’administrateur examine le journal de ce serveur et le serveur suivant.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>The server closes before the session begins. It does not say that it would refuse your mail, only that it cannot talk at the moment.</source>
        <translation>Le serveur ferme avant le début de la session. Il ne dit pas qu’il refuserait votre courrier, seulement qu’il ne peut pas parler en ce moment.</translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation>Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>If it stays, try from another address: then you see whether it is about yours.</source>
        <translation>Si cela persiste, essayez depuis une autre adresse : vous verrez si la vôtre est en cause.</translation>
    </message>
    <message>
        <source>The server closes the session</source>
        <translation>Le serveur met fin à la session</translation>
    </message>
    <message>
        <source>It ends here, without a reason that this session would show. Nothing is refused for good.</source>
        <translation>Elle s’arrête ici, sans raison que cette session laisse voir. Rien n’est refusé définitivement.</translation>
    </message>
    <message>
        <source>It said: {reply} ({line:reply}).</source>
        <translation>Il a dit : {reply} ({line:reply}).</translation>
    </message>
    <message>
        <source>Read the words, wait some minutes, connect again.</source>
        <translation>Lisez le texte, attendez quelques minutes, reconnectez-vous.</translation>
    </message>
    <message>
        <source>Make sure of user name and password by another way, for instance in webmail.</source>
        <translation>Assurez-vous du nom d’utilisateur et du mot de passe par un autre moyen, par exemple le webmail.</translation>
    </message>
    <message>
        <source>The server counts refusals and has closed. The command that drew this reply is innocent; the earlier ones used up its patience.</source>
        <translation>Le serveur compte les refus et a fermé. La commande qui a reçu cette réponse est innocente ; ce sont les précédentes qui ont épuisé sa tolérance.</translation>
    </message>
    <message>
        <source>Go back to that first refusal: once it is fixed, the rest usually follows.</source>
        <translation>Revenez à ce premier refus : une fois corrigé, le reste suit en général.</translation>
    </message>
</context>
<context>
    <name>Reading454</name>
    <message>
        <source>TLS is already active</source>
        <translation>TLS est déjà actif</translation>
    </message>
    <message>
        <source>The command is out of place; nothing is missing. The session is encrypted.</source>
        <translation>La commande n’est pas à sa place ; rien ne manque. La session est chiffrée.</translation>
    </message>
    <message>
        <source>TLS has been active since the handshake ({line:tls}).</source>
        <translation>TLS est actif depuis la négociation ({line:tls}).</translation>
    </message>
    <message>
        <source>Go on.</source>
        <translation>Poursuivez.</translation>
    </message>
    <message>
        <source>On port 465 TLS starts with the connection: set the client to TLS there, not to STARTTLS.</source>
        <translation>Sur le port 465, TLS commence avec la connexion : réglez-y le client sur TLS, pas sur STARTTLS.</translation>
    </message>
    <message>
        <source>A certificate was not accepted</source>
        <translation>Un certificat n’a pas été accepté</translation>
    </message>
    <message>
        <source>One side looked at a certificate and found it wanting: expired, incomplete, or missing where it was demanded.</source>
        <translation>Un côté a examiné un certificat et l’a jugé insuffisant : expiré, incomplet, ou absent alors qu’il était exigé.</translation>
    </message>
    <message>
        <source>The reply speaks of it: {text} ({line:text}).</source>
        <translation>La réponse en parle : {text} ({line:text}).</translation>
    </message>
    <message>
        <source>Read whose certificate is meant. If it is yours, offer a client certificate that the server trusts.</source>
        <translation>Voyez de quel certificat il s’agit. Si c’est le vôtre, présentez un certificat client auquel le serveur fait confiance.</translation>
    </message>
    <message>
        <source>If it is the server’s, its administrator renews it or completes the chain.</source>
        <translation>Si c’est celui du serveur, son administrateur le renouvelle ou complète la chaîne de certification.</translation>
    </message>
    <message>
        <source>STARTTLS is offered, and fails each time</source>
        <translation>STARTTLS proposé, mais en échec chaque fois</translation>
    </message>
    <message>
        <source>This is no passing fault. The key or certificate does not fit the configuration, or something on the way interferes with TLS.</source>
        <translation>Ce n’est pas une panne passagère. La clé ou le certificat ne va pas avec la configuration, ou un équipement sur le trajet perturbe TLS.</translation>
    </message>
    <message>
        <source>STARTTLS drew the same answer before ({line:value}), and again now ({line:command}).</source>
        <translation>STARTTLS a déjà reçu la même réponse ({line:value}), et encore maintenant ({line:command}).</translation>
    </message>
    <message>
        <source>On the server, look at the log for the reason why TLS does not start.</source>
        <translation>Sur le serveur, cherchez dans le journal pourquoi TLS ne démarre pas.</translation>
    </message>
    <message>
        <source>Compare from another network.</source>
        <translation>Comparez depuis un autre réseau.</translation>
    </message>
    <message>
        <source>Do not send a password over this connection.</source>
        <translation>N’envoyez pas de mot de passe par cette connexion.</translation>
    </message>
    <message>
        <source>Too many TLS sessions</source>
        <translation>Trop de sessions TLS</translation>
    </message>
    <message>
        <source>The server counts new TLS sessions from your address and wants a pause. TLS itself works.</source>
        <translation>Le serveur compte les nouvelles sessions TLS de votre adresse et demande une pause. TLS lui-même fonctionne.</translation>
    </message>
    <message>
        <source>The words say so: {text} ({line:text}).</source>
        <translation>Le texte le dit : {text} ({line:text}).</translation>
    </message>
    <message>
        <source>Wait a minute, then connect again.</source>
        <translation>Attendez une minute, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>Let clients reuse TLS sessions; on Postfix see smtpd_client_new_tls_session_rate_limit.</source>
        <translation>Laissez les clients réutiliser leurs sessions TLS ; sur Postfix, voyez smtpd_client_new_tls_session_rate_limit.</translation>
    </message>
    <message>
        <source>TLS does not work at the moment</source>
        <translation>TLS ne fonctionne pas pour le moment</translation>
    </message>
    <message>
        <source>The server offers STARTTLS and cannot do it: a certificate or key that is missing or unreadable, or a lack of resources.</source>
        <translation>Le serveur propose STARTTLS et ne peut pas l’assurer : certificat ou clé absents ou illisibles, ou manque de ressources.</translation>
    </message>
    <message>
        <source>STARTTLS was offered ({line:starttls}) and, when asked for ({line:command}), put off.</source>
        <translation>STARTTLS a été proposé ({line:starttls}) puis, une fois demandé ({line:command}), reporté.</translation>
    </message>
    <message>
        <source>Try once more, in some minutes.</source>
        <translation>Réessayez une fois, dans quelques minutes.</translation>
    </message>
    <message>
        <source>If it stays, the administrator checks certificate, key and their file rights. On Postfix: smtpd_tls_cert_file and smtpd_tls_key_file, or smtpd_tls_chain_files.</source>
        <translation>Si cela persiste, l’administrateur vérifie le certificat, la clé et leurs droits d’accès. Sur Postfix : smtpd_tls_cert_file et smtpd_tls_key_file, ou smtpd_tls_chain_files.</translation>
    </message>
    <message>
        <source>STARTTLS is not available here</source>
        <translation>STARTTLS n’est pas disponible ici</translation>
    </message>
    <message>
        <source>The server puts STARTTLS off, and it had not offered it either.</source>
        <translation>Le serveur reporte STARTTLS, qu’il n’avait d’ailleurs pas proposé.</translation>
    </message>
    <message>
        <source>STARTTLS ({line:command}) is not in what the server offered on this connection.</source>
        <translation>STARTTLS ({line:command}) ne figure pas dans ce que le serveur a proposé sur cette connexion.</translation>
    </message>
    <message>
        <source>Send EHLO and see whether STARTTLS is in the reply.</source>
        <translation>Envoyez EHLO et voyez si STARTTLS figure dans la réponse.</translation>
    </message>
    <message>
        <source>If it is not, use the port for implicit TLS (465), or ask the administrator.</source>
        <translation>S’il n’y est pas, utilisez le port TLS implicite (465), ou voyez avec l’administrateur.</translation>
    </message>
    <message>
        <source>Logins are held back for a while</source>
        <translation>Authentifications suspendues un moment</translation>
    </message>
    <message>
        <source>Too many attempts have failed. The server does not judge new ones until some time has passed.</source>
        <translation>Trop d’essais ont échoué. Le serveur n’en examine plus avant un certain temps.</translation>
    </message>
    <message>
        <source>Wait. Each new attempt may lengthen the pause.</source>
        <translation>Attendez. Chaque nouvel essai peut allonger la pause.</translation>
    </message>
    <message>
        <source>Stop every device and program that still uses the old password.</source>
        <translation>Arrêtez tout appareil ou programme qui utilise encore l’ancien mot de passe.</translation>
    </message>
    <message>
        <source>After failed attempts the server holds further logins back for a time.</source>
        <translation>Après des échecs, le serveur suspend les authentifications pour un temps.</translation>
    </message>
    <message>
        <source>The first failure of this session was: {cause} ({line:cause}).</source>
        <translation>Le premier échec de cette session était : {cause} ({line:cause}).</translation>
    </message>
    <message>
        <source>Correct user name or password before the next try, and stop programs that use an old one.</source>
        <translation>Corrigez le nom d’utilisateur ou le mot de passe avant le prochain essai, et arrêtez les programmes qui utilisent un ancien.</translation>
    </message>
    <message>
        <source>The login service does not answer</source>
        <translation>Le service d’authentification ne répond pas</translation>
    </message>
    <message>
        <source>The server did not even ask for your answer: the service behind it is down or just starting. Nothing was checked.</source>
        <translation>Le serveur n’a même pas demandé votre réponse : le service sous-jacent est arrêté ou en cours de démarrage. Rien n’a été vérifié.</translation>
    </message>
    <message>
        <source>{command} ({line:command}) carried no credentials and drew this at once, where a challenge was due.</source>
        <translation>{command} ({line:command}) ne portait pas d’identifiants et a reçu ceci aussitôt, là où un défi était attendu.</translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation>Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The administrator checks the login service, for instance whether Dovecot’s socket exists and Postfix may open it.</source>
        <translation>L’administrateur vérifie le service d’authentification, par exemple si la socket de Dovecot existe et si Postfix peut l’ouvrir.</translation>
    </message>
    <message>
        <source>Do not change the password.</source>
        <translation>Ne changez pas le mot de passe.</translation>
    </message>
    <message>
        <source>Your credentials could not be checked</source>
        <translation>Vos identifiants n’ont pas pu être vérifiés</translation>
    </message>
    <message>
        <source>The server asked its account database and got no answer. User name and password may be perfectly right.</source>
        <translation>Le serveur a interrogé sa base de comptes et n’a pas eu de réponse. Le nom d’utilisateur et le mot de passe sont peut-être parfaitement justes.</translation>
    </message>
    <message>
        <source>The credentials were sent ({line:command}), and it said: {reply} ({line:reply}).</source>
        <translation>Les identifiants ont été envoyés ({line:command}), et il a dit : {reply} ({line:reply}).</translation>
    </message>
    <message>
        <source>Try again in some minutes, with the same credentials.</source>
        <translation>Réessayez dans quelques minutes, avec les mêmes identifiants.</translation>
    </message>
    <message>
        <source>The administrator checks the account database: SQL, LDAP, or the login service itself.</source>
        <translation>L’administrateur vérifie la base de comptes : SQL, LDAP ou le service d’authentification lui-même.</translation>
    </message>
    <message>
        <source>Do not change the password on account of this.</source>
        <translation>Ne changez pas le mot de passe pour autant.</translation>
    </message>
    <message>
        <source>Relaying refused, in the soft form</source>
        <translation>Relais refusé, sous forme temporaire</translation>
    </message>
    <message>
        <source>The recipient lives elsewhere and you may not send through this server. The temporary code is the administrator’s choice; waiting alone changes nothing.</source>
        <translation>Le destinataire dépend d’un autre serveur et vous ne pouvez pas passer par celui-ci. Le code temporaire est un choix de l’administrateur ; attendre ne suffit pas.</translation>
    </message>
    <message>
        <source>The recipient is {recipient} ({line:recipient}), and nobody has logged in on this connection.</source>
        <translation>Le destinataire est {recipient} ({line:recipient}), et personne ne s’est authentifié sur cette connexion.</translation>
    </message>
    <message>
        <source>If you have an account here, log in (inside TLS), then repeat the transaction.</source>
        <translation>Si vous avez un compte ici, authentifiez-vous (dans TLS), puis reprenez la transaction.</translation>
    </message>
    <message>
        <source>If you deliver from outside, use the mail exchanger of the recipient’s domain.</source>
        <translation>Si vous remettez du courrier de l’extérieur, utilisez le serveur MX du domaine du destinataire.</translation>
    </message>
    <message>
        <source>If this server should take the domain, declare it there: with Postfix in mydestination, relay_domains or virtual_mailbox_domains.</source>
        <translation>Si ce serveur devait accepter le domaine, déclarez-le : avec Postfix dans mydestination, relay_domains ou virtual_mailbox_domains.</translation>
    </message>
    <message>
        <source>Relaying refused, although logged in</source>
        <translation>Relais refusé malgré l’authentification</translation>
    </message>
    <message>
        <source>The server does not let this account send to addresses elsewhere. The temporary code is the administrator’s choice; waiting alone changes nothing.</source>
        <translation>Le serveur ne permet pas à ce compte d’envoyer vers d’autres domaines. Le code temporaire est un choix de l’administrateur ; attendre ne suffit pas.</translation>
    </message>
    <message>
        <source>The recipient is {recipient} ({line:recipient}); a login is in force on this connection.</source>
        <translation>Le destinataire est {recipient} ({line:recipient}) ; une authentification est en vigueur sur cette connexion.</translation>
    </message>
    <message>
        <source>On the server, check that logged-in users may relay: with Postfix, permit_sasl_authenticated in smtpd_relay_restrictions.</source>
        <translation>Sur le serveur, vérifiez que les utilisateurs authentifiés peuvent relayer : avec Postfix, permit_sasl_authenticated dans smtpd_relay_restrictions.</translation>
    </message>
    <message>
        <source>Mail only inside TLS</source>
        <translation>Courrier accepté seulement dans TLS</translation>
    </message>
    <message>
        <source>The server wants this mail encrypted. It says so softly; others would say 530.</source>
        <translation>Le serveur veut que ce courrier soit chiffré. Il le dit sous forme temporaire ; d’autres répondraient 530.</translation>
    </message>
    <message>
        <source>This connection is not encrypted, and the words ask for it: {text} ({line:text}).</source>
        <translation>Cette connexion n’est pas chiffrée, et le texte le demande : {text} ({line:text}).</translation>
    </message>
    <message>
        <source>Start TLS.</source>
        <translation>Activez TLS.</translation>
    </message>
    <message>
        <source>Send EHLO again, then MAIL FROM and RCPT TO.</source>
        <translation>Renvoyez EHLO, puis MAIL FROM et RCPT TO.</translation>
    </message>
    <message>
        <source>Do not send a password in the clear instead.</source>
        <translation>N’envoyez pas de mot de passe en clair à la place.</translation>
    </message>
</context>
<context>
    <name>Reading501</name>
    <message>
        <source>Name missing</source>
        <translation>Nom manquant</translation>
    </message>
    <message>
        <source>The server wants to know who is calling: the name of this host belongs behind the command.</source>
        <translation>Le serveur veut savoir qui l’appelle : le nom de cet hôte doit suivre la commande.</translation>
    </message>
    <message>
        <source>{command} ({line:command}) was sent without a name.</source>
        <translation>{command} ({line:command}) a été envoyé sans nom.</translation>
    </message>
    <message>
        <source>Send it again with the full name of this host, or with its address in square brackets.</source>
        <translation>Renvoyez la commande avec le nom complet de cet hôte, ou avec son adresse entre crochets.</translation>
    </message>
    <message>
        <source>Address without square brackets</source>
        <translation>Adresse sans crochets</translation>
    </message>
    <message>
        <source>A client without a name may give its address instead, but only in square brackets.</source>
        <translation>Un client sans nom peut donner son adresse à la place, mais seulement entre crochets.</translation>
    </message>
    <message>
        <source>{argument} ({line:command}) is an address written as if it were a name.</source>
        <translation>{argument} ({line:command}) est une adresse écrite comme si c’était un nom.</translation>
    </message>
    <message>
        <source>Write it as an address literal.</source>
        <translation>Mettez-la entre crochets.</translation>
    </message>
    <message>
        <source>Better still, give the full host name: many servers distrust a client that has none.</source>
        <translation>Mieux encore, donnez le nom d’hôte complet : beaucoup de serveurs se méfient d’un client qui n’en a pas.</translation>
    </message>
    <message>
        <source>Character not allowed in the host name</source>
        <translation>Caractère interdit dans le nom d’hôte</translation>
    </message>
    <message>
        <source>A host name is made of letters, digits, hyphens and dots; this server takes nothing else.</source>
        <translation>Un nom d’hôte se compose de lettres, de chiffres, de traits d’union et de points ; ce serveur n’accepte rien d’autre.</translation>
    </message>
    <message>
        <source>In {argument} ({line:command}) it stumbles over “{character}”, character {position}.</source>
        <translation>Dans {argument} ({line:command}), il bute sur « {character} », le caractère {position}.</translation>
    </message>
    <message>
        <source>Give a name without this character.</source>
        <translation>Donnez un nom sans ce caractère.</translation>
    </message>
    <message>
        <source>If the host really is called so, give its address in square brackets instead.</source>
        <translation>Si l’hôte s’appelle vraiment ainsi, donnez plutôt son adresse entre crochets.</translation>
    </message>
    <message>
        <source>Host name badly written</source>
        <translation>Nom d’hôte mal écrit</translation>
    </message>
    <message>
        <source>The server reads the name strictly, and this is neither a host name nor an address in square brackets.</source>
        <translation>Le serveur lit le nom à la lettre, et ce n’est ni un nom d’hôte ni une adresse entre crochets.</translation>
    </message>
    <message>
        <source>In {argument} ({line:command}) the rules are broken at character {position}.</source>
        <translation>Dans {argument} ({line:command}), la règle est enfreinte au caractère {position}.</translation>
    </message>
    <message>
        <source>Correct the name: a blank, two dots in a row, a dot at the end or a missing bracket is the usual fault.</source>
        <translation>Corrigez le nom : une espace, deux points de suite, un point final ou un crochet oublié sont les fautes courantes.</translation>
    </message>
    <message>
        <source>Or give the address of this host in square brackets.</source>
        <translation>Ou donnez l’adresse de cet hôte entre crochets.</translation>
    </message>
    <message>
        <source>FROM: or TO: missing</source>
        <translation>FROM: ou TO: manquant</translation>
    </message>
    <message>
        <source>FROM: belongs behind MAIL and TO: behind RCPT, each with its colon attached.</source>
        <translation>MAIL doit être suivi de FROM: et RCPT de TO:, le deux-points collé au mot.</translation>
    </message>
    <message>
        <source>The server did not find it in {command} ({line:command}).</source>
        <translation>Le serveur ne l’a pas trouvé dans {command} ({line:command}).</translation>
    </message>
    <message>
        <source>Send the command in its full form.</source>
        <translation>Envoyez la commande sous sa forme complète.</translation>
    </message>
    <message>
        <source>Angle brackets missing</source>
        <translation>Chevrons manquants</translation>
    </message>
    <message>
        <source>The address itself is right, but this server wants &lt; and &gt; around it.</source>
        <translation>L’adresse elle-même est correcte, mais ce serveur la veut entre &lt; et &gt;.</translation>
    </message>
    <message>
        <source>{command} ({line:command}) gives it bare.</source>
        <translation>{command} ({line:command}) la donne sans chevrons.</translation>
    </message>
    <message>
        <source>Put the address in angle brackets.</source>
        <translation>Mettez l’adresse entre chevrons.</translation>
    </message>
    <message>
        <source>Blank in the address</source>
        <translation>Espace dans l’adresse</translation>
    </message>
    <message>
        <source>Outside quotes an address holds no blank, so the server could not read it.</source>
        <translation>Hors guillemets, une adresse ne contient pas d’espace : le serveur n’a pas pu la lire.</translation>
    </message>
    <message>
        <source>The blank is character {position} of the address in {command} ({line:command}).</source>
        <translation>L’espace est le caractère {position} de l’adresse dans {command} ({line:command}).</translation>
    </message>
    <message>
        <source>Send the address again without the blank; the rest of the session stands.</source>
        <translation>Renvoyez l’adresse sans cette espace ; le reste de la session tient toujours.</translation>
    </message>
    <message>
        <source>Address badly written</source>
        <translation>Adresse mal écrite</translation>
    </message>
    <message>
        <source>The server could not read the address: one character may not stand where it does.</source>
        <translation>Le serveur n’a pas pu lire l’adresse : un caractère n’a pas sa place là où il est.</translation>
    </message>
    <message>
        <source>It is “{character}”, character {position} of the address in {command} ({line:command}).</source>
        <translation>C’est « {character} », le caractère {position} de l’adresse dans {command} ({line:command}).</translation>
    </message>
    <message>
        <source>Correct this character and send the command again; the rest of the session stands.</source>
        <translation>Corrigez ce caractère et renvoyez la commande ; le reste de la session tient toujours.</translation>
    </message>
    <message>
        <source>Address incomplete</source>
        <translation>Adresse incomplète</translation>
    </message>
    <message>
        <source>The server could not read the address to its end, because something is missing in it.</source>
        <translation>Le serveur n’a pas pu lire l’adresse jusqu’au bout, car il y manque quelque chose.</translation>
    </message>
    <message>
        <source>Reading stops at character {position} of the address in {command} ({line:command}).</source>
        <translation>La lecture s’arrête au caractère {position} de l’adresse dans {command} ({line:command}).</translation>
    </message>
    <message>
        <source>Complete the address and send the command again; the rest of the session stands.</source>
        <translation>Complétez l’adresse et renvoyez la commande ; le reste de la session tient toujours.</translation>
    </message>
    <message>
        <source>Address without domain</source>
        <translation>Adresse sans domaine</translation>
    </message>
    <message>
        <source>This server does not complete bare names: it wants user and domain.</source>
        <translation>Ce serveur ne complète pas les noms seuls : il veut l’utilisateur et le domaine.</translation>
    </message>
    <message>
        <source>The address in {command} ({line:command}) has no @.</source>
        <translation>L’adresse dans {command} ({line:command}) n’a pas de @.</translation>
    </message>
    <message>
        <source>Write the full address, user@domain. Only postmaster may stand alone, and only as a recipient.</source>
        <translation>Écrivez l’adresse complète, utilisateur@domaine. Seul postmaster peut rester sans domaine, et seulement comme destinataire.</translation>
    </message>
    <message>
        <source>No recipient named</source>
        <translation>Aucun destinataire indiqué</translation>
    </message>
    <message>
        <source>Empty angle brackets are for the sender of a bounce. A message cannot be addressed to nobody.</source>
        <translation>Les chevrons vides sont réservés à l’expéditeur d’un avis de non-remise. Un message doit avoir un destinataire.</translation>
    </message>
    <message>
        <source>{command} ({line:command}) names no one.</source>
        <translation>{command} ({line:command}) ne désigne personne.</translation>
    </message>
    <message>
        <source>Give the address of a recipient.</source>
        <translation>Indiquez l’adresse d’un destinataire.</translation>
    </message>
    <message>
        <source>Address too long</source>
        <translation>Adresse trop longue</translation>
    </message>
    <message>
        <source>SMTP allows 64 octets before the @, 255 behind it (63 between two dots), and 256 for the whole with its angle brackets.</source>
        <translation>SMTP admet 64 octets avant le @, 255 après (63 entre deux points), et 256 pour le tout, chevrons compris.</translation>
    </message>
    <message>
        <source>The address in the command ({line:command}) goes beyond that.</source>
        <translation>L’adresse de la commande ({line:command}) va au-delà.</translation>
    </message>
    <message>
        <source>Use a shorter address of the same mailbox. Long generated senders of mailing lists are the usual case.</source>
        <translation>Utilisez une adresse plus courte de la même boîte. Le cas courant : les longs expéditeurs fabriqués par une liste de diffusion.</translation>
    </message>
    <message>
        <source>Value of a parameter badly written</source>
        <translation>Valeur de paramètre mal écrite</translation>
    </message>
    <message>
        <source>The server knows the parameter and cannot make sense of its value.</source>
        <translation>Le serveur connaît le paramètre mais ne comprend pas sa valeur.</translation>
    </message>
    <message>
        <source>{parameter} is right, but its value “{value}” ({line:command}) is not written as the rule asks.</source>
        <translation>{parameter} est admis, mais sa valeur « {value} » ({line:command}) n’est pas écrite comme le veut la règle.</translation>
    </message>
    <message>
        <source>Correct the value. SIZE takes a number of octets, BODY takes 7BIT, 8BITMIME or BINARYMIME, RET takes FULL or HDRS.</source>
        <translation>Corrigez la valeur. SIZE veut un nombre d’octets, BODY veut 7BIT, 8BITMIME ou BINARYMIME, RET veut FULL ou HDRS.</translation>
    </message>
    <message>
        <source>NOTIFY takes NEVER alone, or SUCCESS, FAILURE and DELAY with commas between them.</source>
        <translation>NOTIFY veut NEVER seul, ou SUCCESS, FAILURE et DELAY séparés par des virgules.</translation>
    </message>
    <message>
        <source>Or leave the parameter out.</source>
        <translation>Ou omettez le paramètre.</translation>
    </message>
    <message>
        <source>Parameter without its value</source>
        <translation>Paramètre sans valeur</translation>
    </message>
    <message>
        <source>The server knows the parameter and misses what belongs behind its equals sign.</source>
        <translation>Le serveur connaît le paramètre, mais il lui manque ce qui doit suivre le signe égal.</translation>
    </message>
    <message>
        <source>{parameter} ({line:command}) stands there without a value.</source>
        <translation>{parameter} ({line:command}) est donné sans valeur.</translation>
    </message>
    <message>
        <source>Give it a value, for instance SIZE=20000 or BODY=8BITMIME, or leave it out.</source>
        <translation>Donnez-lui une valeur, par exemple SIZE=20000 ou BODY=8BITMIME, ou omettez-le.</translation>
    </message>
    <message>
        <source>Parameter not offered</source>
        <translation>Paramètre non proposé</translation>
    </message>
    <message>
        <source>A parameter may be used only where the server offers its extension, and this one is not offered.</source>
        <translation>Un paramètre ne s’emploie que si le serveur propose l’extension correspondante, ce qui n’est pas le cas ici.</translation>
    </message>
    <message>
        <source>{parameter} ({line:command}) is in no line of the reply to EHLO.</source>
        <translation>{parameter} ({line:command}) ne figure dans aucune ligne de la réponse à EHLO.</translation>
    </message>
    <message>
        <source>Send the command without it.</source>
        <translation>Renvoyez la commande sans ce paramètre.</translation>
    </message>
    <message>
        <source>After HELO no extension may be used at all; EHLO shows the list.</source>
        <translation>Après HELO, aucune extension n’est permise ; EHLO en donne la liste.</translation>
    </message>
    <message>
        <source>Argument where none belongs</source>
        <translation>Argument de trop</translation>
    </message>
    <message>
        <source>This command stands alone, and the server refuses the line because of what follows it.</source>
        <translation>Cette commande s’écrit seule, et le serveur refuse la ligne à cause de ce qui la suit.</translation>
    </message>
    <message>
        <source>The command ({line:command}) goes on with “{argument}”.</source>
        <translation>La commande ({line:command}) est suivie de « {argument} ».</translation>
    </message>
    <message>
        <source>Send the command alone.</source>
        <translation>Envoyez la commande seule.</translation>
    </message>
    <message>
        <source>Argument missing</source>
        <translation>Argument manquant</translation>
    </message>
    <message>
        <source>On its own this command says nothing: the server has to know what or whom it is about.</source>
        <translation>Seule, cette commande ne dit rien : le serveur doit savoir sur quoi ou sur qui elle porte.</translation>
    </message>
    <message>
        <source>{command} ({line:command}) was sent with nothing behind it.</source>
        <translation>{command} ({line:command}) a été envoyé sans rien derrière.</translation>
    </message>
    <message>
        <source>AUTH takes a mechanism, VRFY and EXPN a name, ETRN a domain, BDAT a number of octets.</source>
        <translation>AUTH demande un mécanisme, VRFY et EXPN un nom, ETRN un domaine, BDAT un nombre d’octets.</translation>
    </message>
    <message>
        <source>Login cancelled, as you asked</source>
        <translation>Authentification annulée, comme demandé</translation>
    </message>
    <message>
        <source>This is no fault: it is the answer to a login that the client gives up.</source>
        <translation>Ce n’est pas une erreur : c’est la réponse à une authentification que le client abandonne.</translation>
    </message>
    <message>
        <source>You sent * ({line:response}) while the server was waiting for an answer.</source>
        <translation>Vous avez envoyé * ({line:response}) alors que le serveur attendait une réponse.</translation>
    </message>
    <message>
        <source>Nothing needs mending. AUTH may be sent again, with this mechanism or another.</source>
        <translation>Il n’y a rien à réparer. AUTH peut être renvoyé, avec ce mécanisme ou un autre.</translation>
    </message>
    <message>
        <source>A command was taken for an answer</source>
        <translation>Une commande prise pour une réponse au défi</translation>
    </message>
    <message>
        <source>While a challenge is open, the server takes every line for the answer to it. Yours was a command, which it could not decode, and the login is broken off.</source>
        <translation>Tant qu’un défi est ouvert, le serveur prend chaque ligne pour la réponse. La vôtre était une commande, qu’il n’a pas pu décoder, et l’authentification est interrompue.</translation>
    </message>
    <message>
        <source>The challenge ({line:challenge}) was still open when the command went out ({line:response}).</source>
        <translation>Le défi ({line:challenge}) était encore ouvert quand la commande est partie ({line:response}).</translation>
    </message>
    <message>
        <source>The command was not carried out. Send it again now, or start the login anew.</source>
        <translation>La commande n’a pas été exécutée. Renvoyez-la maintenant, ou reprenez l’authentification.</translation>
    </message>
    <message>
        <source>To leave a login halfway, send * on a line of its own.</source>
        <translation>Pour abandonner une authentification en cours, envoyez * seul sur sa ligne.</translation>
    </message>
    <message>
        <source>Answer is not base64</source>
        <translation>Réponse qui n’est pas en base64</translation>
    </message>
    <message>
        <source>The server could not decode the line, so no user name and no password was checked.</source>
        <translation>Le serveur n’a pas pu décoder la ligne : ni nom d’utilisateur ni mot de passe n’ont été vérifiés.</translation>
    </message>
    <message>
        <source>What was sent ({line:response}) has a character or a length that base64 does not know.</source>
        <translation>Ce qui a été envoyé ({line:response}) contient un caractère ou a une longueur que base64 ne connaît pas.</translation>
    </message>
    <message>
        <source>Encode it again, on one line and with the equals signs at its end.</source>
        <translation>Réencodez-le, sur une seule ligne et avec ses signes égal à la fin.</translation>
    </message>
    <message>
        <source>Then start over.</source>
        <translation>Puis recommencez.</translation>
    </message>
    <message>
        <source>Here the server speaks first</source>
        <translation>Ici, c’est le serveur qui commence</translation>
    </message>
    <message>
        <source>With this mechanism the server opens with a challenge, so nothing may be sent along with AUTH.</source>
        <translation>Avec ce mécanisme, le serveur commence par un défi : rien ne doit accompagner AUTH.</translation>
    </message>
    <message>
        <source>AUTH {mechanism} ({line:auth}) already carried an answer.</source>
        <translation>AUTH {mechanism} ({line:auth}) contenait déjà une réponse.</translation>
    </message>
    <message>
        <source>Send AUTH with the name of the mechanism alone, and wait for 334.</source>
        <translation>Envoyez AUTH avec le seul nom du mécanisme, et attendez le 334.</translation>
    </message>
    <message>
        <source>Sender domain not accepted</source>
        <translation>Domaine d’expéditeur non accepté</translation>
    </message>
    <message>
        <source>The address is well written. It is the domain behind the @ that the server does not accept, as a rule because it finds no mail server for it in DNS.</source>
        <translation>L’adresse est bien écrite. C’est le domaine après le @ que le serveur n’accepte pas, en général parce que le DNS ne lui indique aucun serveur de messagerie.</translation>
    </message>
    <message>
        <source>Check that {sender-domain} has an MX or an address record.</source>
        <translation>Vérifiez que {sender-domain} a un enregistrement MX ou une adresse.</translation>
    </message>
    <message>
        <source>Or send from an address whose domain can receive mail.</source>
        <translation>Ou envoyez depuis une adresse dont le domaine peut recevoir du courriel.</translation>
    </message>
    <message>
        <source>Letters beyond ASCII</source>
        <translation>Caractères hors ASCII</translation>
    </message>
    <message>
        <source>Commands are plain ASCII unless both sides use SMTPUTF8; accented letters and other scripts do not pass.</source>
        <translation>Sans SMTPUTF8, les commandes sont en ASCII pur : les lettres accentuées et les autres écritures ne passent pas.</translation>
    </message>
    <message>
        <source>{command} ({line:command}) holds such a letter.</source>
        <translation>{command} ({line:command}) contient un tel caractère.</translation>
    </message>
    <message>
        <source>If the reply to EHLO offers SMTPUTF8, add it to MAIL FROM.</source>
        <translation>Si la réponse à EHLO propose SMTPUTF8, ajoutez-le à MAIL FROM.</translation>
    </message>
    <message>
        <source>Otherwise use an ASCII address; a domain has an ASCII form that begins with xn--.</source>
        <translation>Sinon, employez une adresse ASCII ; un domaine possède une forme ASCII commençant par xn--.</translation>
    </message>
    <message>
        <source>Too many errors</source>
        <translation>Trop d’erreurs</translation>
    </message>
    <message>
        <source>The server has counted too many errors in this session and ends it. This line was only the last of them.</source>
        <translation>Le serveur a compté trop d’erreurs dans cette session et y met fin. Cette ligne n’est que la dernière.</translation>
    </message>
    <message>
        <source>The one to read is the first ({line:cause}).</source>
        <translation>Celle qu’il faut lire est la première ({line:cause}).</translation>
    </message>
    <message>
        <source>Correct what the first error means, then connect again.</source>
        <translation>Corrigez ce que signale la première erreur, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>Blank behind the colon</source>
        <translation>Espace après le deux-points</translation>
    </message>
    <message>
        <source>No blank may stand between FROM: or TO: and the address. Many servers overlook it; this one seems not to.</source>
        <translation>Aucune espace ne doit séparer FROM: ou TO: de l’adresse. Beaucoup de serveurs ferment les yeux ; celui-ci, apparemment pas.</translation>
    </message>
    <message>
        <source>The address in {command} ({line:command}) is right, and nothing else in the line is wrong.</source>
        <translation>L’adresse dans {command} ({line:command}) est correcte, et rien d’autre n’est faux dans la ligne.</translation>
    </message>
    <message>
        <source>Send it again without the blank.</source>
        <translation>Renvoyez la commande sans cette espace.</translation>
    </message>
    <message>
        <source>Refused as badly written</source>
        <translation>Refusé comme mal écrit</translation>
    </message>
    <message>
        <source>The server calls the line badly written, although it keeps to the grammar of SMTP. It must have a rule of its own.</source>
        <translation>Le serveur juge la ligne mal écrite, alors qu’elle respecte la grammaire de SMTP. Il doit avoir une règle à lui.</translation>
    </message>
    <message>
        <source>Nothing was found against {command} ({line:command}).</source>
        <translation>Rien n’a été trouvé à redire à {command} ({line:command}).</translation>
    </message>
    <message>
        <source>Read its words: they often name the part that is meant.</source>
        <translation>Lisez son texte : il nomme souvent la partie visée.</translation>
    </message>
    <message>
        <source>Try the plainest form, without parameters, and with another address or name.</source>
        <translation>Essayez la forme la plus simple, sans paramètre, et avec une autre adresse ou un autre nom.</translation>
    </message>
    <message>
        <source>The client’s name was not accepted</source>
        <translation>Nom du client non accepté</translation>
    </message>
    <message>
        <source>The words are about the name given with EHLO or HELO: it is missing, or breaks the rules for host names.</source>
        <translation>Le texte vise le nom donné avec EHLO ou HELO : il manque, ou enfreint les règles des noms d’hôte.</translation>
    </message>
    <message>
        <source>Let the client give its full host name, of letters, digits, hyphens and dots. An underscore is the usual culprit.</source>
        <translation>Faites donner au client son nom d’hôte complet : lettres, chiffres, traits d’union et points. Le tiret bas est le coupable habituel.</translation>
    </message>
    <message>
        <source>An address belongs in square brackets, as in [192.0.2.1].</source>
        <translation>Une adresse se met entre crochets, comme [192.0.2.1].</translation>
    </message>
    <message>
        <source>An address was badly written</source>
        <translation>Adresse mal écrite</translation>
    </message>
    <message>
        <source>The words are about the address in MAIL FROM or RCPT TO: the server could not read it.</source>
        <translation>Le texte vise l’adresse de MAIL FROM ou de RCPT TO : le serveur n’a pas pu la lire.</translation>
    </message>
    <message>
        <source>Look at the address in the client or its log: a blank, a missing domain, missing angle brackets, an accented letter.</source>
        <translation>Examinez l’adresse dans le client ou son journal : une espace, un domaine absent, des chevrons oubliés, une lettre accentuée.</translation>
    </message>
    <message>
        <source>The login was not decoded</source>
        <translation>Authentification non décodée</translation>
    </message>
    <message>
        <source>The server could not read an answer of the login as base64. No password was checked.</source>
        <translation>Le serveur n’a pas pu lire une réponse de l’authentification comme base64. Aucun mot de passe n’a été vérifié.</translation>
    </message>
    <message>
        <source>See how the client encodes: on one line, with the equals signs at the end.</source>
        <translation>Voyez comment le client encode : sur une seule ligne, avec les signes égal à la fin.</translation>
    </message>
    <message>
        <source>A login was cancelled</source>
        <translation>Authentification annulée</translation>
    </message>
    <message>
        <source>The client gave the login up, and this is the regular answer to that.</source>
        <translation>Le client a abandonné l’authentification, et c’est la réponse normale dans ce cas.</translation>
    </message>
    <message>
        <source>See why it gave up: a missing password, or a challenge it does not understand.</source>
        <translation>Voyez pourquoi il a abandonné : un mot de passe absent, ou un défi qu’il ne comprend pas.</translation>
    </message>
    <message>
        <source>The domain is {sender-domain} ({line:sender-domain}).</source>
        <translation>Il s’agit de {sender-domain} ({line:sender-domain}).</translation>
    </message>
</context>
<context>
    <name>Reading503</name>
    <message>
        <source>The session was refused at the greeting</source>
        <translation>Session refusée dès l’accueil</translation>
    </message>
    <message>
        <source>The greeting was no welcome: {greeting} ({line:greeting}). Nothing you send after it can succeed.</source>
        <translation>Le message d’accueil était déjà un refus : {greeting} ({line:greeting}). Rien de ce que vous enverrez ensuite ne peut aboutir.</translation>
    </message>
    <message>
        <source>Read the greeting: the cause stands there, usually the client’s address, its reputation or a limit.</source>
        <translation>Lisez le message d’accueil : la cause s’y trouve, le plus souvent l’adresse du client, sa réputation ou une limite.</translation>
    </message>
    <message>
        <source>Do not look for the fault in this command.</source>
        <translation>Ne cherchez pas la faute dans cette commande.</translation>
    </message>
    <message>
        <source>Out of order, once too often</source>
        <translation>Une erreur d’ordre de trop</translation>
    </message>
    <message>
        <source>The command came at the wrong time, and with it the number of errors that the server puts up with is used up. It closes the connection.</source>
        <translation>La commande est arrivée au mauvais moment, et avec elle le nombre d’erreurs toléré par le serveur est épuisé. Il ferme la connexion.</translation>
    </message>
    <message>
        <source>The reply itself speaks of too many errors. The first one in this session was: {cause} ({line:cause}).</source>
        <translation>La réponse parle elle-même d’un trop grand nombre d’erreurs. La première de cette session était : {cause} ({line:cause}).</translation>
    </message>
    <message>
        <source>Begin with that first error; the later ones may only follow from it.</source>
        <translation>Commencez par cette première erreur ; les suivantes n’en sont peut-être que la conséquence.</translation>
    </message>
    <message>
        <source>Connect again and go step by step.</source>
        <translation>Reconnectez-vous et procédez pas à pas.</translation>
    </message>
    <message>
        <source>Sent before it was time</source>
        <translation>Envoyé sans attendre</translation>
    </message>
    <message>
        <source>The server expects one command at a time and found this one in its hands too early. The order itself may be right.</source>
        <translation>Le serveur veut une commande à la fois et a reçu celle-ci trop tôt. L’ordre lui-même est peut-être juste.</translation>
    </message>
    <message>
        <source>{command} left ({line:command}) before the reply to the command before it had come ({line:reply}), and here that is not allowed: only a server that offers PIPELINING takes groups, and EHLO, AUTH, DATA, STARTTLS and a few others must end theirs.</source>
        <translation>{command} est parti ({line:command}) avant la réponse à la commande précédente ({line:reply}), ce qui n’est pas permis ici : seul un serveur qui propose PIPELINING accepte des groupes, et EHLO, AUTH, DATA, STARTTLS et quelques autres doivent clore le leur.</translation>
    </message>
    <message>
        <source>Send one command, wait for its reply, then send the next.</source>
        <translation>Envoyez une commande, attendez sa réponse, puis envoyez la suivante.</translation>
    </message>
    <message>
        <source>Drop what may be half done, then begin the transaction again.</source>
        <translation>Abandonnez ce qui est peut-être à moitié fait, puis reprenez la transaction.</translation>
    </message>
    <message>
        <source>The server noticed input ahead of its turn</source>
        <translation>Le serveur a reçu des données en avance</translation>
    </message>
    <message>
        <source>More had arrived at the server than it had asked for. Programs that pour out a whole session without waiting do this, and so do spam bots; the server refuses on principle.</source>
        <translation>Le serveur avait déjà reçu plus que ce qu’il demandait. C’est ce que font les programmes qui déversent une session entière sans attendre, et les robots à pourriels ; le serveur refuse par principe.</translation>
    </message>
    <message>
        <source>It says so in its own words: {text} ({line:text}).</source>
        <translation>Il le dit lui-même : {text} ({line:text}).</translation>
    </message>
    <message>
        <source>Send one command, wait for its reply, then send the next. After DATA, wait for 354.</source>
        <translation>Envoyez une commande, attendez sa réponse, puis envoyez la suivante. Après DATA, attendez 354.</translation>
    </message>
    <message>
        <source>Log in first</source>
        <translation>Authentification préalable</translation>
    </message>
    <message>
        <source>The server sends mail only for users it knows. It says 503 where the standard has 530.</source>
        <translation>Le serveur n’envoie de courrier que pour les utilisateurs qu’il connaît. Il répond 503 là où la norme prévoit 530.</translation>
    </message>
    <message>
        <source>Nobody logged in on this connection, and the server offers it: AUTH {offered} ({line:offered}). {command} ({line:command}) has to wait for that.</source>
        <translation>Personne ne s’est authentifié sur cette connexion, alors que le serveur le propose : AUTH {offered} ({line:offered}). {command} ({line:command}) doit attendre.</translation>
    </message>
    <message>
        <source>Log in with one of the mechanisms offered, inside TLS.</source>
        <translation>Authentifiez-vous avec l’un des mécanismes proposés, dans TLS.</translation>
    </message>
    <message>
        <source>Then repeat the command.</source>
        <translation>Répétez ensuite la commande.</translation>
    </message>
    <message>
        <source>Do not change the sender or recipient: nothing was said against them.</source>
        <translation>Ne changez ni l’expéditeur ni le destinataire : ils ne sont pas en cause.</translation>
    </message>
    <message>
        <source>Fetch mail first (POP before SMTP)</source>
        <translation>Relever la boîte d’abord (POP avant SMTP)</translation>
    </message>
    <message>
        <source>An old custom: whoever has opened a mailbox from this address may send for a while. The server offers no login of its own here.</source>
        <translation>Un vieil usage : qui vient de relever sa boîte depuis cette adresse peut envoyer pendant un moment. Le serveur ne propose pas d’authentification ici.</translation>
    </message>
    <message>
        <source>The words ask for it: {text} ({line:text}).</source>
        <translation>Le texte le demande : {text} ({line:text}).</translation>
    </message>
    <message>
        <source>Fetch mail by POP or IMAP from this same address, then connect again.</source>
        <translation>Relevez une boîte par POP ou IMAP depuis cette même adresse, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>Better: use a submission port (587 or 465) with a real login.</source>
        <translation>Mieux : utilisez un port de soumission (587 ou 465) avec une véritable authentification.</translation>
    </message>
    <message>
        <source>EHLO was refused, so nobody is introduced</source>
        <translation>EHLO refusé : personne n’est présenté</translation>
    </message>
    <message>
        <source>For the server this session has not begun: your introduction was turned down. This reply only follows from that one.</source>
        <translation>Pour le serveur, la session n’a pas commencé : votre présentation a été rejetée. Cette réponse n’en est que la suite.</translation>
    </message>
    <message>
        <source>{introduction} ({line:introduction}) drew: {cause} ({line:cause}). No other introduction was accepted since.</source>
        <translation>{introduction} ({line:introduction}) a reçu : {cause} ({line:cause}). Aucune autre présentation n’a été acceptée depuis.</translation>
    </message>
    <message>
        <source>Read that reply. Most often the name is not a full host name.</source>
        <translation>Lisez cette réponse. Le plus souvent, le nom n’est pas un nom d’hôte complet.</translation>
    </message>
    <message>
        <source>Introduce yourself with a name the server accepts, such as mail.example.org.</source>
        <translation>Présentez-vous avec un nom que le serveur accepte, par exemple mail.example.org.</translation>
    </message>
    <message>
        <source>If the server does not know EHLO at all, try HELO.</source>
        <translation>Si le serveur ne connaît pas du tout EHLO, essayez HELO.</translation>
    </message>
    <message>
        <source>LHLO is missing</source>
        <translation>LHLO manque</translation>
    </message>
    <message>
        <source>An LMTP session begins with LHLO. Without it the server takes no mail.</source>
        <translation>Une session LMTP commence par LHLO. Sans elle, le serveur ne prend aucun message.</translation>
    </message>
    <message>
        <source>{command} ({line:command}) was sent, and no LHLO had been accepted on this connection.</source>
        <translation>{command} ({line:command}) a été envoyé alors qu’aucun LHLO n’avait été accepté sur cette connexion.</translation>
    </message>
    <message>
        <source>Introduce yourself with LHLO, not with EHLO or HELO.</source>
        <translation>Présentez-vous avec LHLO, et non avec EHLO ou HELO.</translation>
    </message>
    <message>
        <source>EHLO is missing</source>
        <translation>EHLO manque</translation>
    </message>
    <message>
        <source>The server wants to know who is speaking before it does anything. The session has not been opened with EHLO or HELO.</source>
        <translation>Le serveur veut savoir qui parle avant de faire quoi que ce soit. La session n’a pas été ouverte par EHLO ou HELO.</translation>
    </message>
    <message>
        <source>{command} ({line:command}) was sent, and no EHLO or HELO had been accepted on this connection.</source>
        <translation>{command} ({line:command}) a été envoyé alors qu’aucun EHLO ni HELO n’avait été accepté sur cette connexion.</translation>
    </message>
    <message>
        <source>Introduce yourself.</source>
        <translation>Présentez-vous.</translation>
    </message>
    <message>
        <source>Then repeat the command: nothing else is wrong with it so far.</source>
        <translation>Répétez ensuite la commande : rien d’autre ne lui est reproché pour l’instant.</translation>
    </message>
    <message>
        <source>EHLO has to be repeated after TLS</source>
        <translation>EHLO à répéter après TLS</translation>
    </message>
    <message>
        <source>You introduced yourself ({line:introduction}) before TLS began ({line:tls}), and not since.</source>
        <translation>Vous vous êtes présenté ({line:introduction}) avant le début de TLS ({line:tls}), et plus depuis.</translation>
    </message>
    <message>
        <source>Introduce yourself again. The new reply may offer more than the first, AUTH above all.</source>
        <translation>Présentez-vous de nouveau. La nouvelle réponse peut proposer davantage que la première, AUTH en particulier.</translation>
    </message>
    <message>
        <source>One EHLO is enough here</source>
        <translation>Un seul EHLO suffit ici</translation>
    </message>
    <message>
        <source>By the standard EHLO may be repeated and then works like RSET. This server wants it once only.</source>
        <translation>Selon la norme, EHLO peut être répété et agit alors comme RSET. Ce serveur ne l’admet qu’une fois.</translation>
    </message>
    <message>
        <source>You were already introduced ({line:introduction}); that still holds.</source>
        <translation>Vous étiez déjà présenté ({line:introduction}) ; cela reste valable.</translation>
    </message>
    <message>
        <source>Go on without it. To drop a transaction, use RSET.</source>
        <translation>Poursuivez sans cela. Pour abandonner une transaction, utilisez RSET.</translation>
    </message>
    <message>
        <source>MAIL FROM and RCPT TO are missing</source>
        <translation>MAIL FROM et RCPT TO manquent</translation>
    </message>
    <message>
        <source>A message needs an envelope before it can be sent: who it is from, and to whom it goes.</source>
        <translation>Avant d’être envoyé, un message a besoin d’une enveloppe : de qui il vient et à qui il va.</translation>
    </message>
    <message>
        <source>{command} ({line:command}) was sent, and no transaction is open: no MAIL FROM was accepted for this message.</source>
        <translation>{command} ({line:command}) a été envoyé sans transaction ouverte : aucun MAIL FROM n’a été accepté pour ce message.</translation>
    </message>
    <message>
        <source>Send MAIL FROM, then RCPT TO for each recipient, then this command again.</source>
        <translation>Envoyez MAIL FROM, puis RCPT TO pour chaque destinataire, puis de nouveau cette commande.</translation>
    </message>
    <message>
        <source>The sender was refused before</source>
        <translation>L’expéditeur avait été refusé</translation>
    </message>
    <message>
        <source>This reply only follows from an earlier one: MAIL FROM was not accepted, so there is nothing a message could belong to.</source>
        <translation>Cette réponse n’est que la suite d’une autre : MAIL FROM n’a pas été accepté, il n’y a donc rien à quoi rattacher un message.</translation>
    </message>
    <message>
        <source>{mail} ({line:mail}) drew: {cause} ({line:cause}).</source>
        <translation>{mail} ({line:mail}) a reçu : {cause} ({line:cause}).</translation>
    </message>
    <message>
        <source>Its first digit decides: 4 means try later, 5 means change something.</source>
        <translation>Son premier chiffre décide : 4, réessayez plus tard ; 5, changez quelque chose.</translation>
    </message>
    <message>
        <source>No recipient yet</source>
        <translation>Pas encore de destinataire</translation>
    </message>
    <message>
        <source>The sender is known, but the message goes to nobody so far.</source>
        <translation>L’expéditeur est connu, mais le message n’a encore aucun destinataire.</translation>
    </message>
    <message>
        <source>{mail} ({line:mail}) was accepted, and no RCPT TO followed it.</source>
        <translation>{mail} ({line:mail}) a été accepté, et aucun RCPT TO ne l’a suivi.</translation>
    </message>
    <message>
        <source>Name at least one recipient.</source>
        <translation>Nommez au moins un destinataire.</translation>
    </message>
    <message>
        <source>Put the address between the brackets, and send DATA once it is accepted.</source>
        <translation>Mettez l’adresse entre les chevrons, et envoyez DATA une fois qu’elle est acceptée.</translation>
    </message>
    <message>
        <source>DATA was already under way</source>
        <translation>DATA était déjà parti</translation>
    </message>
    <message>
        <source>The commands were sent as a group. All recipients were refused, and DATA, sent along with them, could no longer be called back. That is normal with pipelining.</source>
        <translation>Les commandes ont été envoyées en groupe. Tous les destinataires ont été refusés, et DATA, parti avec eux, ne pouvait plus être rappelé. C’est normal avec PIPELINING.</translation>
    </message>
    <message>
        <source>{command} left ({line:command}) before the refusal of the first recipient arrived: {first-refusal} ({line:first-refusal}).</source>
        <translation>{command} est parti ({line:command}) avant l’arrivée du refus du premier destinataire : {first-refusal} ({line:first-refusal}).</translation>
    </message>
    <message>
        <source>Look at the replies to RCPT TO; this one needs nothing.</source>
        <translation>Regardez les réponses à RCPT TO ; celle-ci n’appelle rien.</translation>
    </message>
    <message>
        <source>Drop the transaction before the next one.</source>
        <translation>Abandonnez la transaction avant la suivante.</translation>
    </message>
    <message>
        <source>No recipient was accepted (LMTP)</source>
        <translation>Aucun destinataire accepté (LMTP)</translation>
    </message>
    <message>
        <source>LMTP prescribes exactly this reply when DATA comes and no recipient was accepted.</source>
        <translation>LMTP prescrit exactement cette réponse quand DATA arrive sans qu’aucun destinataire ait été accepté.</translation>
    </message>
    <message>
        <source>After {mail} ({line:mail}) no RCPT TO was answered with 2yz.</source>
        <translation>Après {mail} ({line:mail}), aucun RCPT TO n’a reçu de réponse 2yz.</translation>
    </message>
    <message>
        <source>Look at the reply to each RCPT TO: the cause stands there.</source>
        <translation>Regardez la réponse à chaque RCPT TO : la cause s’y trouve.</translation>
    </message>
    <message>
        <source>Drop the transaction before you begin the next.</source>
        <translation>Abandonnez la transaction avant d’en commencer une autre.</translation>
    </message>
    <message>
        <source>All recipients were refused before</source>
        <translation>Tous les destinataires avaient été refusés</translation>
    </message>
    <message>
        <source>The message goes to nobody: each recipient was refused for good. This reply only follows from those.</source>
        <translation>Le message n’a plus de destinataire : chacun a été refusé définitivement. Cette réponse n’en est que la suite.</translation>
    </message>
    <message>
        <source>The first refusal was: {first-refusal} ({line:first-refusal}). No recipient was accepted after {mail} ({line:mail}).</source>
        <translation>Le premier refus était : {first-refusal} ({line:first-refusal}). Aucun destinataire n’a été accepté après {mail} ({line:mail}).</translation>
    </message>
    <message>
        <source>Drop the transaction and begin again.</source>
        <translation>Abandonnez la transaction et recommencez.</translation>
    </message>
    <message>
        <source>All recipients were put off: try later</source>
        <translation>Tous les destinataires reportés : réessayer plus tard</translation>
    </message>
    <message>
        <source>No recipient was accepted, but each refusal was temporary. This 503 does not make them final.</source>
        <translation>Aucun destinataire n’a été accepté, mais chaque refus était temporaire. Ce 503 ne les rend pas définitifs.</translation>
    </message>
    <message>
        <source>The first reply of that kind was: {first-refusal} ({line:first-refusal}).</source>
        <translation>La première réponse de ce genre était : {first-refusal} ({line:first-refusal}).</translation>
    </message>
    <message>
        <source>Keep the message and try again later. Greylisting is the usual cause, and it lets the second try pass.</source>
        <translation>Gardez le message et réessayez plus tard. La liste grise est la cause habituelle, et elle laisse passer le second essai.</translation>
    </message>
    <message>
        <source>Do not return the message to its sender because of the 5 in this code.</source>
        <translation>Ne renvoyez pas le message à son auteur à cause du 5 de ce code.</translation>
    </message>
    <message>
        <source>No recipient left: some refused, some put off</source>
        <translation>Plus de destinataire : refusés ou reportés</translation>
    </message>
    <message>
        <source>None was accepted, but their fates differ: some refusals are final, others will pass.</source>
        <translation>Aucun n’a été accepté, mais leur sort diffère : certains refus sont définitifs, d’autres passeront.</translation>
    </message>
    <message>
        <source>The first final refusal was: {first-refusal} ({line:first-refusal}); the first temporary one: {cause} ({line:cause}).</source>
        <translation>Le premier refus définitif était : {first-refusal} ({line:first-refusal}) ; le premier refus temporaire : {cause} ({line:cause}).</translation>
    </message>
    <message>
        <source>Report the recipients with 5yz as undeliverable.</source>
        <translation>Signalez comme non remis les destinataires refusés en 5yz.</translation>
    </message>
    <message>
        <source>Try those with 4yz again later.</source>
        <translation>Réessayez plus tard pour ceux en 4yz.</translation>
    </message>
    <message>
        <source>DATA and BDAT do not mix</source>
        <translation>DATA et BDAT ne se mélangent pas</translation>
    </message>
    <message>
        <source>This message has begun with BDAT and must be finished with it. DATA would be another way to send the same thing.</source>
        <translation>Ce message a commencé par BDAT et doit finir de même. DATA serait une autre manière d’envoyer la même chose.</translation>
    </message>
    <message>
        <source>A piece was already sent ({line:value}) in the transaction of {mail} ({line:mail}).</source>
        <translation>Un morceau a déjà été envoyé ({line:value}) dans la transaction de {mail} ({line:mail}).</translation>
    </message>
    <message>
        <source>Finish with a last piece, which may be empty.</source>
        <translation>Terminez par un dernier morceau, qui peut être vide.</translation>
    </message>
    <message>
        <source>Or drop the message and begin again with DATA.</source>
        <translation>Ou abandonnez le message et recommencez avec DATA.</translation>
    </message>
    <message>
        <source>A binary message needs BDAT</source>
        <translation>Un message binaire exige BDAT</translation>
    </message>
    <message>
        <source>You announced a binary body. DATA could damage it, so only BDAT may carry it.</source>
        <translation>Vous avez annoncé un corps binaire. DATA pourrait l’abîmer ; seul BDAT peut le transporter.</translation>
    </message>
    <message>
        <source>{mail} ({line:mail}) carries BODY=BINARYMIME.</source>
        <translation>{mail} ({line:mail}) porte BODY=BINARYMIME.</translation>
    </message>
    <message>
        <source>Send the message with BDAT.</source>
        <translation>Envoyez le message avec BDAT.</translation>
    </message>
    <message>
        <source>Or drop the transaction and announce another body, such as BODY=8BITMIME.</source>
        <translation>Ou abandonnez la transaction et annoncez un autre corps, par exemple BODY=8BITMIME.</translation>
    </message>
    <message>
        <source>An earlier piece was refused</source>
        <translation>Un morceau précédent a été refusé</translation>
    </message>
    <message>
        <source>Once a piece of a message is refused, the server throws the rest away and waits for RSET. The first refused piece is the cause.</source>
        <translation>Dès qu’un morceau est refusé, le serveur jette le reste et attend RSET. La cause est le premier morceau refusé.</translation>
    </message>
    <message>
        <source>The failed piece drew: {cause} ({line:cause}).</source>
        <translation>Le morceau en échec a reçu : {cause} ({line:cause}).</translation>
    </message>
    <message>
        <source>Read that reply, then drop the message.</source>
        <translation>Lisez cette réponse, puis abandonnez le message.</translation>
    </message>
    <message>
        <source>The message was already complete</source>
        <translation>Le message était déjà complet</translation>
    </message>
    <message>
        <source>BDAT … LAST has ended the message. A further piece belongs to none, and it is not certain what the server made of it.</source>
        <translation>BDAT … LAST a mis fin au message. Un morceau de plus n’appartient à aucun, et l’on ne sait pas bien ce que le serveur en a fait.</translation>
    </message>
    <message>
        <source>The last piece was sent ({line:end}) and answered: {value} ({line:value}). There was no new MAIL FROM and RCPT TO since.</source>
        <translation>Le dernier morceau a été envoyé ({line:end}) et a reçu : {value} ({line:value}). Il n’y a eu depuis ni MAIL FROM ni RCPT TO.</translation>
    </message>
    <message>
        <source>Reset to a known state, then begin a new transaction.</source>
        <translation>Revenez à un état connu, puis ouvrez une nouvelle transaction.</translation>
    </message>
    <message>
        <source>A piece without any accepted recipient</source>
        <translation>Un morceau sans aucun destinataire accepté</translation>
    </message>
    <message>
        <source>There is nobody to take the message. The octets of the piece were read all the same and thrown away.</source>
        <translation>Personne n’est là pour recevoir le message. Les octets du morceau ont tout de même été lus, puis jetés.</translation>
    </message>
    <message>
        <source>The first refusal of this transaction was: {first-refusal} ({line:first-refusal}).</source>
        <translation>Le premier refus de cette transaction était : {first-refusal} ({line:first-refusal}).</translation>
    </message>
    <message>
        <source>Read the replies to MAIL FROM and RCPT TO: the cause stands there.</source>
        <translation>Lisez les réponses à MAIL FROM et RCPT TO : la cause s’y trouve.</translation>
    </message>
    <message>
        <source>Drop what is left.</source>
        <translation>Abandonnez ce qui reste.</translation>
    </message>
    <message>
        <source>A piece without sender or recipient</source>
        <translation>Un morceau sans expéditeur ni destinataire</translation>
    </message>
    <message>
        <source>BDAT, like DATA, needs an accepted MAIL FROM and RCPT TO first. The octets of the piece were read all the same and thrown away.</source>
        <translation>BDAT, comme DATA, exige d’abord un MAIL FROM et un RCPT TO acceptés. Les octets du morceau ont tout de même été lus, puis jetés.</translation>
    </message>
    <message>
        <source>{command} ({line:command}) was sent, and no recipient had been named for this message.</source>
        <translation>{command} ({line:command}) a été envoyé sans qu’aucun destinataire ait été nommé pour ce message.</translation>
    </message>
    <message>
        <source>Reset, then send MAIL FROM, RCPT TO and the pieces.</source>
        <translation>Réinitialisez, puis envoyez MAIL FROM, RCPT TO et les morceaux.</translation>
    </message>
    <message>
        <source>A login needs EHLO, not HELO</source>
        <translation>L’authentification exige EHLO, pas HELO</translation>
    </message>
    <message>
        <source>AUTH is an extension, and extensions begin with EHLO. After HELO the server knows none.</source>
        <translation>AUTH est une extension, et les extensions commencent par EHLO. Après HELO, le serveur n’en connaît aucune.</translation>
    </message>
    <message>
        <source>The introduction of this session was {introduction} ({line:introduction}).</source>
        <translation>La présentation de cette session était {introduction} ({line:introduction}).</translation>
    </message>
    <message>
        <source>Introduce yourself with EHLO and look for AUTH in the reply.</source>
        <translation>Présentez-vous avec EHLO et cherchez AUTH dans la réponse.</translation>
    </message>
    <message>
        <source>Then log in.</source>
        <translation>Authentifiez-vous ensuite.</translation>
    </message>
    <message>
        <source>Start TLS first; this login was readable</source>
        <translation>TLS d’abord ; cette authentification était lisible</translation>
    </message>
    <message>
        <source>The server allows a login only inside TLS. What you sent crossed the network unprotected before it could refuse.</source>
        <translation>Le serveur n’admet l’authentification que dans TLS. Ce que vous avez envoyé a circulé sans protection avant qu’il puisse refuser.</translation>
    </message>
    <message>
        <source>The AUTH line ({line:auth}) carried credentials outside TLS. The server offers STARTTLS ({line:starttls}) and, until then, no AUTH.</source>
        <translation>La ligne AUTH ({line:auth}) portait des identifiants hors de TLS. Le serveur propose STARTTLS ({line:starttls}) et, d’ici là, pas d’AUTH.</translation>
    </message>
    <message>
        <source>Start TLS.</source>
        <translation>Activez TLS.</translation>
    </message>
    <message>
        <source>Send EHLO again, then log in.</source>
        <translation>Renvoyez EHLO, puis authentifiez-vous.</translation>
    </message>
    <message>
        <source>Change the password: treat it as seen by others. Loopback is the only exception.</source>
        <translation>Changez le mot de passe : considérez qu’il a été vu. Seule la boucle locale fait exception.</translation>
    </message>
    <message>
        <source>Start TLS before the login</source>
        <translation>TLS avant l’authentification</translation>
    </message>
    <message>
        <source>The server allows a login only inside TLS, so that no password crosses the network readable.</source>
        <translation>Le serveur n’admet l’authentification que dans TLS, pour qu’aucun mot de passe ne circule en clair.</translation>
    </message>
    <message>
        <source>This connection is not encrypted. The server offers STARTTLS ({line:starttls}) and, until then, no AUTH.</source>
        <translation>Cette connexion n’est pas chiffrée. Le serveur propose STARTTLS ({line:starttls}) et, d’ici là, pas d’AUTH.</translation>
    </message>
    <message>
        <source>Send EHLO again: AUTH will be in the new reply. Then log in.</source>
        <translation>Renvoyez EHLO : AUTH figurera dans la nouvelle réponse. Authentifiez-vous ensuite.</translation>
    </message>
    <message>
        <source>No login on this port</source>
        <translation>Pas d’authentification sur ce port</translation>
    </message>
    <message>
        <source>The server does not offer a login here, to nobody or at least not to this client. Mail exchangers (port 25) usually do not.</source>
        <translation>Le serveur ne propose pas d’authentification ici, à personne ou du moins pas à ce client. C’est l’habitude des serveurs MX (port 25).</translation>
    </message>
    <message>
        <source>AUTH is missing in the reply to {introduction} ({line:introduction}), and TLS would not bring it.</source>
        <translation>AUTH manque dans la réponse à {introduction} ({line:introduction}), et TLS n’y changerait rien.</translation>
    </message>
    <message>
        <source>To submit your own mail, use port 587 or 465 of the submission server.</source>
        <translation>Pour soumettre votre propre courrier, utilisez le port 587 ou 465 du serveur de soumission.</translation>
    </message>
    <message>
        <source>To deliver mail from outside to this server’s users, go on without a login.</source>
        <translation>Pour remettre du courrier externe aux utilisateurs de ce serveur, poursuivez sans authentification.</translation>
    </message>
    <message>
        <source>On your own Postfix, smtpd_sasl_auth_enable decides for each service in master.cf.</source>
        <translation>Sur votre propre Postfix, smtpd_sasl_auth_enable en décide, service par service, dans master.cf.</translation>
    </message>
    <message>
        <source>Already logged in</source>
        <translation>Déjà authentifié</translation>
    </message>
    <message>
        <source>One login per connection is all the protocol allows. The first one holds.</source>
        <translation>Le protocole n’admet qu’une authentification par connexion. La première reste valable.</translation>
    </message>
    <message>
        <source>You were logged in earlier on this connection ({line:value}).</source>
        <translation>Vous vous êtes déjà authentifié sur cette connexion ({line:value}).</translation>
    </message>
    <message>
        <source>Go on with MAIL FROM.</source>
        <translation>Poursuivez avec MAIL FROM.</translation>
    </message>
    <message>
        <source>To log in as somebody else, open a new connection.</source>
        <translation>Pour vous authentifier sous une autre identité, ouvrez une nouvelle connexion.</translation>
    </message>
    <message>
        <source>No login in the middle of a transaction</source>
        <translation>Pas d’authentification en pleine transaction</translation>
    </message>
    <message>
        <source>Who sends must be clear before MAIL FROM. Between MAIL FROM and the end of the message AUTH is not allowed.</source>
        <translation>L’identité doit être établie avant MAIL FROM. Entre MAIL FROM et la fin du message, AUTH n’est pas permis.</translation>
    </message>
    <message>
        <source>{mail} ({line:mail}) has opened a transaction.</source>
        <translation>{mail} ({line:mail}) a ouvert une transaction.</translation>
    </message>
    <message>
        <source>Drop the transaction.</source>
        <translation>Abandonnez la transaction.</translation>
    </message>
    <message>
        <source>Log in, then begin again with MAIL FROM.</source>
        <translation>Authentifiez-vous, puis reprenez à MAIL FROM.</translation>
    </message>
    <message>
        <source>TLS is already active</source>
        <translation>TLS est déjà actif</translation>
    </message>
    <message>
        <source>The session is encrypted; TLS cannot be started a second time inside itself. Nothing is lost.</source>
        <translation>La session est chiffrée ; TLS ne peut pas être activé une seconde fois à l’intérieur de lui-même. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>TLS has been active since the handshake ({line:tls}).</source>
        <translation>TLS est actif depuis la négociation ({line:tls}).</translation>
    </message>
    <message>
        <source>Go on.</source>
        <translation>Poursuivez.</translation>
    </message>
    <message>
        <source>On port 465 TLS starts with the connection: set the client to TLS there, not to STARTTLS.</source>
        <translation>Sur le port 465, TLS commence avec la connexion : réglez-y le client sur TLS, pas sur STARTTLS.</translation>
    </message>
    <message>
        <source>TLS only between transactions</source>
        <translation>TLS seulement entre deux transactions</translation>
    </message>
    <message>
        <source>The handshake resets the session, so the server wants no open transaction when it starts.</source>
        <translation>La négociation remet la session à zéro ; le serveur ne veut donc pas de transaction ouverte à ce moment.</translation>
    </message>
    <message>
        <source>Start TLS, send EHLO again, then MAIL FROM.</source>
        <translation>Activez TLS, renvoyez EHLO, puis MAIL FROM.</translation>
    </message>
    <message>
        <source>Only between transactions</source>
        <translation>Seulement entre deux transactions</translation>
    </message>
    <message>
        <source>This command changes the session or its direction, and the server allows that only while no transaction is open.</source>
        <translation>Cette commande modifie la session ou en change le sens ; le serveur ne l’admet que si aucune transaction n’est ouverte.</translation>
    </message>
    <message>
        <source>{mail} ({line:mail}) has opened a transaction; {command} ({line:command}) came in the middle of it.</source>
        <translation>{mail} ({line:mail}) a ouvert une transaction ; {command} ({line:command}) est arrivé au milieu.</translation>
    </message>
    <message>
        <source>Drop the transaction, then repeat the command.</source>
        <translation>Abandonnez la transaction, puis répétez la commande.</translation>
    </message>
    <message>
        <source>Not offered by this server</source>
        <translation>Non proposé par ce serveur</translation>
    </message>
    <message>
        <source>The command belongs to an extension that the server did not offer. It says 503 where others say 500 or 502.</source>
        <translation>La commande relève d’une extension que le serveur n’a pas proposée. Il répond 503 là où d’autres répondent 500 ou 502.</translation>
    </message>
    <message>
        <source>The reply to {introduction} ({line:introduction}) does not list {value}, which {keyword} needs ({line:command}).</source>
        <translation>La réponse à {introduction} ({line:introduction}) ne cite pas {value}, dont {keyword} a besoin ({line:command}).</translation>
    </message>
    <message>
        <source>Do without it, or look whether the server offers it inside TLS or on another port.</source>
        <translation>Passez-vous-en, ou voyez si le serveur le propose dans TLS ou sur un autre port.</translation>
    </message>
    <message>
        <source>Out of order, and nothing here shows why</source>
        <translation>Ordre refusé, sans raison visible ici</translation>
    </message>
    <message>
        <source>As far as this session shows, every step came in its order and was accepted. The server sees it otherwise: there may be a proxy in between, a policy that does not show itself, or a server that uses the number loosely.</source>
        <translation>D’après cette session, chaque étape est venue à son tour et a été acceptée. Le serveur en juge autrement : un mandataire est peut-être intercalé, une règle ne se montre pas, ou ce serveur emploie le numéro à sa façon.</translation>
    </message>
    <message>
        <source>{command} ({line:command}) drew: {reply} ({line:reply}).</source>
        <translation>{command} ({line:command}) a reçu : {reply} ({line:reply}).</translation>
    </message>
    <message>
        <source>Read the words of the reply: here they count for more than the number.</source>
        <translation>Lisez le texte de la réponse : ici, il compte plus que le numéro.</translation>
    </message>
    <message>
        <source>Connect again and send the session step by step.</source>
        <translation>Reconnectez-vous et envoyez la session pas à pas.</translation>
    </message>
    <message>
        <source>If it stays, the server’s log at this moment tells more.</source>
        <translation>Si cela persiste, le journal du serveur à cet instant en dira plus.</translation>
    </message>
    <message>
        <source>EHLO seems to be missing</source>
        <translation>EHLO semble manquer</translation>
    </message>
    <message>
        <source>The words ask for an introduction: the client sent a command before EHLO or HELO was accepted. After STARTTLS it has to be repeated.</source>
        <translation>Le texte demande une présentation : le client a envoyé une commande avant qu’EHLO ou HELO soit accepté. Après STARTTLS, il faut la répéter.</translation>
    </message>
    <message>
        <source>Look whether EHLO was sent, and what it drew.</source>
        <translation>Vérifiez si EHLO a été envoyé, et quelle réponse il a reçue.</translation>
    </message>
    <message>
        <source>If the client says HELO with a short name, give it its full host name.</source>
        <translation>Si le client dit HELO avec un nom court, donnez-lui son nom d’hôte complet.</translation>
    </message>
    <message>
        <source>No recipient was accepted</source>
        <translation>Aucun destinataire n’a été accepté</translation>
    </message>
    <message>
        <source>The message was to be sent, and no RCPT TO had been accepted. Usually the recipients were refused just before, and the real cause stands in those replies.</source>
        <translation>Le message allait être envoyé sans qu’aucun RCPT TO ait été accepté. Le plus souvent, les destinataires venaient d’être refusés, et la vraie cause se trouve dans ces réponses.</translation>
    </message>
    <message>
        <source>Look for the reply to RCPT TO, in the client’s log or the server’s.</source>
        <translation>Cherchez la réponse à RCPT TO dans le journal du client ou du serveur.</translation>
    </message>
    <message>
        <source>If it was a 4yz, this 503 is not final either: try later.</source>
        <translation>Si c’était un 4yz, ce 503 n’est pas définitif non plus : réessayez plus tard.</translation>
    </message>
    <message>
        <source>No sender was accepted</source>
        <translation>Aucun expéditeur n’a été accepté</translation>
    </message>
    <message>
        <source>RCPT TO or DATA came while no MAIL FROM was in force: it was never sent, it was refused, or the transaction had ended.</source>
        <translation>RCPT TO ou DATA est arrivé sans MAIL FROM en vigueur : il n’a jamais été envoyé, il a été refusé, ou la transaction était finie.</translation>
    </message>
    <message>
        <source>Look for MAIL FROM and its reply, in the client’s log or the server’s.</source>
        <translation>Cherchez MAIL FROM et sa réponse dans le journal du client ou du serveur.</translation>
    </message>
    <message>
        <source>A second MAIL FROM</source>
        <translation>Un second MAIL FROM</translation>
    </message>
    <message>
        <source>A transaction was still open, with a sender, when the client named another one.</source>
        <translation>Une transaction était encore ouverte, avec un expéditeur, quand le client en a nommé un autre.</translation>
    </message>
    <message>
        <source>Send RSET before each new MAIL FROM that does not follow the end of a message.</source>
        <translation>Envoyez RSET avant tout nouveau MAIL FROM qui ne suit pas la fin d’un message.</translation>
    </message>
    <message>
        <source>A second login</source>
        <translation>Une seconde authentification</translation>
    </message>
    <message>
        <source>The connection was already logged in. The protocol allows that once.</source>
        <translation>La connexion était déjà authentifiée. Le protocole ne l’admet qu’une fois.</translation>
    </message>
    <message>
        <source>Let the client log in once per connection.</source>
        <translation>Faites en sorte que le client s’authentifie une seule fois par connexion.</translation>
    </message>
    <message>
        <source>A login where none is offered</source>
        <translation>Une authentification là où il n’y en a pas</translation>
    </message>
    <message>
        <source>The client tried to log in, and the server does not offer that here: not before TLS, not on this port, or not to this address.</source>
        <translation>Le client a tenté de s’authentifier, et le serveur ne le propose pas ici : pas avant TLS, pas sur ce port ou pas à cette adresse.</translation>
    </message>
    <message>
        <source>Use the submission port 587 with STARTTLS, or 465 with TLS.</source>
        <translation>Utilisez le port de soumission 587 avec STARTTLS, ou 465 avec TLS.</translation>
    </message>
    <message>
        <source>On a mail exchanger (port 25), switch the login off in the client.</source>
        <translation>Sur un serveur MX (port 25), désactivez l’authentification dans le client.</translation>
    </message>
    <message>
        <source>A message transfer is under way</source>
        <translation>Un transfert de message est en cours</translation>
    </message>
    <message>
        <source>The pieces of a message are being sent by BDAT. Until the last one, or a RSET, the server takes nothing else; after a failed piece it waits for RSET alone.</source>
        <translation>Un message est en cours d’envoi par morceaux (BDAT). Avant le dernier, ou un RSET, le serveur n’accepte rien d’autre ; après un morceau refusé, il n’attend plus que RSET.</translation>
    </message>
    <message>
        <source>A piece was sent in this transaction ({line:value}), and neither BDAT … LAST nor RSET has ended it.</source>
        <translation>Un morceau a été envoyé dans cette transaction ({line:value}), et ni BDAT … LAST ni RSET n’y ont mis fin.</translation>
    </message>
    <message>
        <source>Finish the message with a last piece, which may be empty.</source>
        <translation>Terminez le message par un dernier morceau, qui peut être vide.</translation>
    </message>
    <message>
        <source>Or drop it.</source>
        <translation>Ou abandonnez-le.</translation>
    </message>
    <message>
        <source>A sender is already set</source>
        <translation>Un expéditeur est déjà défini</translation>
    </message>
    <message>
        <source>A transaction has one sender. The first MAIL FROM was accepted and stands; this second one was ignored.</source>
        <translation>Une transaction n’a qu’un expéditeur. Le premier MAIL FROM a été accepté et reste valable ; celui-ci a été ignoré.</translation>
    </message>
    <message>
        <source>{mail} ({line:mail}) has opened a transaction, and nothing has ended it.</source>
        <translation>{mail} ({line:mail}) a ouvert une transaction que rien n’a close.</translation>
    </message>
    <message>
        <source>To keep that sender, go on with RCPT TO.</source>
        <translation>Pour garder cet expéditeur, poursuivez avec RCPT TO.</translation>
    </message>
    <message>
        <source>To change it, drop the transaction, then send the new MAIL FROM.</source>
        <translation>Pour en changer, abandonnez la transaction, puis envoyez le nouveau MAIL FROM.</translation>
    </message>
    <message>
        <source>A transaction with recipients is open</source>
        <translation>Une transaction avec destinataires est ouverte</translation>
    </message>
    <message>
        <source>Sender and recipients of a message are already with the server, which now waits for DATA. A second MAIL FROM cannot come in between.</source>
        <translation>Le serveur a déjà l’expéditeur et les destinataires d’un message et attend DATA. Un second MAIL FROM ne peut s’intercaler.</translation>
    </message>
    <message>
        <source>{mail} ({line:mail}) has opened a transaction, and {recipient} was accepted in it ({line:recipient}).</source>
        <translation>{mail} ({line:mail}) a ouvert une transaction, et {recipient} y a été accepté ({line:recipient}).</translation>
    </message>
    <message>
        <source>To send that message, go on.</source>
        <translation>Pour envoyer ce message, poursuivez.</translation>
    </message>
    <message>
        <source>To begin another, drop it first: sender and recipients are forgotten.</source>
        <translation>Pour en commencer un autre, abandonnez d’abord celui-ci : expéditeur et destinataires seront oubliés.</translation>
    </message>
    <message>
        <source>The first sender still stands</source>
        <translation>Le premier expéditeur reste en place</translation>
    </message>
    <message>
        <source>Refused recipients do not end a transaction. The server still holds the first MAIL FROM and takes no second one.</source>
        <translation>Des destinataires refusés ne mettent pas fin à une transaction. Le serveur garde le premier MAIL FROM et n’en prend pas un second.</translation>
    </message>
    <message>
        <source>{mail} ({line:mail}) was accepted; its recipients were not. The first of them drew: {first-refusal} ({line:first-refusal}).</source>
        <translation>{mail} ({line:mail}) a été accepté, mais pas ses destinataires. Le premier a reçu : {first-refusal} ({line:first-refusal}).</translation>
    </message>
    <message>
        <source>Drop the transaction, then send MAIL FROM again.</source>
        <translation>Abandonnez la transaction, puis renvoyez MAIL FROM.</translation>
    </message>
    <message>
        <source>Look at the refusal of the recipient before you repeat it.</source>
        <translation>Examinez le refus du destinataire avant de le répéter.</translation>
    </message>
    <message>
        <source>MAIL FROM is missing</source>
        <translation>MAIL FROM manque</translation>
    </message>
    <message>
        <source>A recipient can only be named when the sender is known. No transaction has been opened.</source>
        <translation>Un destinataire ne peut être nommé que si l’expéditeur est connu. Aucune transaction n’a été ouverte.</translation>
    </message>
    <message>
        <source>{command} ({line:command}) was sent, and there was no MAIL FROM in this session before it.</source>
        <translation>{command} ({line:command}) a été envoyé, et aucun MAIL FROM ne l’a précédé dans cette session.</translation>
    </message>
    <message>
        <source>Name the sender first.</source>
        <translation>Nommez d’abord l’expéditeur.</translation>
    </message>
    <message>
        <source>Then repeat RCPT TO. The brackets may stay empty only for a bounce: put your address between them.</source>
        <translation>Répétez ensuite RCPT TO. Les chevrons ne restent vides que pour un avis de non-remise : mettez-y votre adresse.</translation>
    </message>
    <message>
        <source>MAIL FROM was not accepted, so there is no transaction to add a recipient to. The refusal of the sender is the real one.</source>
        <translation>MAIL FROM n’a pas été accepté : il n’y a donc pas de transaction où ajouter un destinataire. Le vrai refus est celui de l’expéditeur.</translation>
    </message>
    <message>
        <source>Nothing is known against the recipient: it was never looked at.</source>
        <translation>Rien n’est reproché au destinataire : il n’a pas été examiné.</translation>
    </message>
    <message>
        <source>The sender was put off, not refused</source>
        <translation>L’expéditeur a été reporté, non refusé</translation>
    </message>
    <message>
        <source>MAIL FROM drew a temporary refusal, so no transaction is open. That 503 looks final is misleading: the cause will pass.</source>
        <translation>MAIL FROM a reçu un refus temporaire : aucune transaction n’est ouverte. Le 503 a l’air définitif, mais c’est trompeur : la cause est passagère.</translation>
    </message>
    <message>
        <source>Treat this like the 4yz reply: keep the message and try again later.</source>
        <translation>Traitez ceci comme la réponse 4yz : gardez le message et réessayez plus tard.</translation>
    </message>
    <message>
        <source>Do not return the message to its sender on account of this 503.</source>
        <translation>Ne renvoyez pas le message à son auteur à cause de ce 503.</translation>
    </message>
    <message>
        <source>The transaction ended with its message</source>
        <translation>La transaction s’est terminée avec son message</translation>
    </message>
    <message>
        <source>Every message ends its transaction, whether it was taken or refused. The next recipient needs a new MAIL FROM.</source>
        <translation>Chaque message met fin à sa transaction, qu’il ait été pris ou refusé. Le destinataire suivant demande un nouveau MAIL FROM.</translation>
    </message>
    <message>
        <source>The message was finished ({line:end}) and answered: {value} ({line:value}). There was no MAIL FROM since.</source>
        <translation>Le message s’est achevé ({line:end}) et a reçu : {value} ({line:value}). Il n’y a pas eu de MAIL FROM depuis.</translation>
    </message>
    <message>
        <source>For the next message, name its sender again.</source>
        <translation>Pour le message suivant, nommez de nouveau l’expéditeur.</translation>
    </message>
    <message>
        <source>Then name the recipients.</source>
        <translation>Nommez ensuite les destinataires.</translation>
    </message>
    <message>
        <source>RSET has dropped the sender</source>
        <translation>RSET a effacé l’expéditeur</translation>
    </message>
    <message>
        <source>RSET forgets sender and recipients. The transaction this recipient was meant for is gone.</source>
        <translation>RSET oublie l’expéditeur et les destinataires. La transaction à laquelle ce destinataire était destiné n’existe plus.</translation>
    </message>
    <message>
        <source>RSET was sent ({line:value}) after the last MAIL FROM ({line:mail}).</source>
        <translation>RSET a été envoyé ({line:value}) après le dernier MAIL FROM ({line:mail}).</translation>
    </message>
    <message>
        <source>Name the sender again, then the recipients, all of them.</source>
        <translation>Nommez de nouveau l’expéditeur, puis les destinataires, tous.</translation>
    </message>
    <message>
        <source>A second EHLO has dropped the sender</source>
        <translation>Un second EHLO a effacé l’expéditeur</translation>
    </message>
    <message>
        <source>EHLO and HELO begin anew, like RSET: a transaction that was open is gone.</source>
        <translation>EHLO et HELO repartent de zéro, comme RSET : une transaction ouverte est perdue.</translation>
    </message>
    <message>
        <source>You introduced yourself again ({line:value}) after the last MAIL FROM ({line:mail}).</source>
        <translation>Vous vous êtes présenté de nouveau ({line:value}) après le dernier MAIL FROM ({line:mail}).</translation>
    </message>
    <message>
        <source>Name the sender again, then the recipients.</source>
        <translation>Nommez de nouveau l’expéditeur, puis les destinataires.</translation>
    </message>
    <message>
        <source>TLS has dropped the sender</source>
        <translation>TLS a effacé l’expéditeur</translation>
    </message>
    <message>
        <source>The session starts afresh when TLS begins. What MAIL FROM had opened before is void.</source>
        <translation>La session repart de zéro au démarrage de TLS. Ce que MAIL FROM avait ouvert auparavant ne compte plus.</translation>
    </message>
    <message>
        <source>{mail} ({line:mail}) was sent before TLS began ({line:tls}).</source>
        <translation>{mail} ({line:mail}) a été envoyé avant le début de TLS ({line:tls}).</translation>
    </message>
    <message>
        <source>Name the sender again, inside TLS.</source>
        <translation>Nommez de nouveau l’expéditeur, dans TLS.</translation>
    </message>
    <message>
        <source>The server turned this client away before anything was said. It keeps the line open only for your QUIT; every other command gets an error.</source>
        <translation>Le serveur a éconduit ce client avant tout échange. Il ne garde la ligne ouverte que pour votre QUIT ; toute autre commande reçoit une erreur.</translation>
    </message>
    <message>
        <source>End the session.</source>
        <translation>Terminez la session.</translation>
    </message>
    <message>
        <source>Do not run the same script again before it is fixed: some servers remember the address.</source>
        <translation>Ne relancez pas le même script avant de l’avoir corrigé : certains serveurs retiennent l’adresse.</translation>
    </message>
    <message>
        <source>When TLS starts, both sides forget what was said before in the clear, your introduction included.</source>
        <translation>Au démarrage de TLS, les deux côtés oublient ce qui a été dit en clair, votre présentation comprise.</translation>
    </message>
    <message>
        <source>Fix what that reply names and send MAIL FROM again.</source>
        <translation>Corrigez ce que nomme cette réponse et renvoyez MAIL FROM.</translation>
    </message>
    <message>
        <source>Fix what the refusals of RCPT TO name. DATA itself is not at fault.</source>
        <translation>Corrigez ce que nomment les refus de RCPT TO. DATA lui-même n’est pas en cause.</translation>
    </message>
    <message>
        <source>{mail} ({line:mail}) has opened a transaction, in the clear.</source>
        <translation>{mail} ({line:mail}) a ouvert une transaction, en clair.</translation>
    </message>
    <message>
        <source>If it was refused, fix that first.</source>
        <translation>S’il a été refusé, corrigez d’abord ce refus.</translation>
    </message>
    <message>
        <source>Fix what that reply names, then send MAIL FROM again.</source>
        <translation>Corrigez ce que nomme cette réponse, puis renvoyez MAIL FROM.</translation>
    </message>
</context>
<context>
    <name>Reading530</name>
    <message>
        <source>STARTTLS first</source>
        <translation>D’abord STARTTLS</translation>
    </message>
    <message>
        <source>The server takes this command only inside TLS.</source>
        <translation>Le serveur n’accepte cette commande que dans TLS.</translation>
    </message>
    <message>
        <source>The connection is still in clear, and STARTTLS is offered ({line:starttls}).</source>
        <translation>La connexion est encore en clair, et STARTTLS est proposé ({line:starttls}).</translation>
    </message>
    <message>
        <source>Start TLS.</source>
        <translation>Lancez TLS.</translation>
    </message>
    <message>
        <source>Introduce yourself again inside TLS: what was said before is forgotten.</source>
        <translation>Présentez-vous de nouveau dans TLS : tout ce qui précède est oublié.</translation>
    </message>
    <message>
        <source>Then send {command} again.</source>
        <translation>Renvoyez ensuite {command}.</translation>
    </message>
    <message>
        <source>TLS wanted, offer not seen yet</source>
        <translation>TLS exigé, offre pas encore vue</translation>
    </message>
    <message>
        <source>The server takes this command only inside TLS, and nobody has asked yet whether it offers STARTTLS.</source>
        <translation>Le serveur n’accepte cette commande que dans TLS, et personne ne lui a encore demandé s’il propose STARTTLS.</translation>
    </message>
    <message>
        <source>Only EHLO shows what a server offers, and no EHLO was accepted in this session.</source>
        <translation>Seul EHLO montre ce qu’un serveur propose, et aucun EHLO n’a été accepté dans cette session.</translation>
    </message>
    <message>
        <source>Send EHLO and look for STARTTLS in the reply.</source>
        <translation>Envoyez EHLO et cherchez STARTTLS dans la réponse.</translation>
    </message>
    <message>
        <source>TLS demanded, not offered</source>
        <translation>TLS exigé mais non proposé</translation>
    </message>
    <message>
        <source>The server wants TLS for this command and does not offer STARTTLS. Either it is misconfigured, or something on the way removes the keyword.</source>
        <translation>Le serveur exige TLS pour cette commande sans proposer STARTTLS. Soit il est mal configuré, soit un équipement sur le trajet efface le mot-clé.</translation>
    </message>
    <message>
        <source>The reply to EHLO ({line:introduction}) has no STARTTLS.</source>
        <translation>La réponse à EHLO ({line:introduction}) ne contient pas STARTTLS.</translation>
    </message>
    <message>
        <source>Try the port that begins with TLS at once, 465.</source>
        <translation>Essayez le port où TLS commence aussitôt, 465.</translation>
    </message>
    <message>
        <source>Try from another network: some firewalls strip STARTTLS.</source>
        <translation>Essayez depuis un autre réseau : certains pare-feu suppriment STARTTLS.</translation>
    </message>
    <message>
        <source>Do not send a password in clear to get past this.</source>
        <translation>N’envoyez pas de mot de passe en clair pour contourner l’obstacle.</translation>
    </message>
    <message>
        <source>No login in clear</source>
        <translation>Pas d’authentification en clair</translation>
    </message>
    <message>
        <source>The server lets nobody log in outside TLS.</source>
        <translation>Le serveur n’admet aucune authentification hors de TLS.</translation>
    </message>
    <message>
        <source>AUTH ({line:auth}) was sent while the connection was in clear. No password went with it.</source>
        <translation>AUTH ({line:auth}) a été envoyé alors que la connexion était en clair. Aucun mot de passe ne l’accompagnait.</translation>
    </message>
    <message>
        <source>Introduce yourself again, then log in.</source>
        <translation>Présentez-vous de nouveau, puis authentifiez-vous.</translation>
    </message>
    <message>
        <source>Credentials sent in clear</source>
        <translation>Identifiants envoyés en clair</translation>
    </message>
    <message>
        <source>The server lets nobody log in outside TLS and has refused, but the credentials had crossed the network unprotected by then.</source>
        <translation>Le serveur n’admet aucune authentification hors de TLS et a refusé, mais les identifiants avaient déjà traversé le réseau sans protection.</translation>
    </message>
    <message>
        <source>They were part of AUTH ({line:auth}), sent before TLS.</source>
        <translation>Ils faisaient partie de AUTH ({line:auth}), envoyé avant TLS.</translation>
    </message>
    <message>
        <source>Change the password, or withdraw the token: whoever listens on the way can have read it.</source>
        <translation>Changez le mot de passe, ou révoquez le jeton : quiconque écoute sur le trajet a pu le lire.</translation>
    </message>
    <message>
        <source>Start TLS, introduce yourself again, and only then log in.</source>
        <translation>Lancez TLS, présentez-vous de nouveau, et seulement alors authentifiez-vous.</translation>
    </message>
    <message>
        <source>Login forgotten by TLS</source>
        <translation>Authentification oubliée par TLS</translation>
    </message>
    <message>
        <source>Starting TLS resets the session, and the login with it: the server no longer knows who you are.</source>
        <translation>Le passage à TLS remet la session à zéro, authentification comprise : le serveur ne sait plus qui vous êtes.</translation>
    </message>
    <message>
        <source>Your login was accepted ({line:auth}) before TLS began ({line:tls}), and there was none since.</source>
        <translation>Votre authentification ({line:auth}) a précédé TLS ({line:tls}), et n’a pas été refaite depuis.</translation>
    </message>
    <message>
        <source>Log in again, inside TLS this time.</source>
        <translation>Authentifiez-vous de nouveau, cette fois dans TLS.</translation>
    </message>
    <message>
        <source>If that password first went in clear, change it.</source>
        <translation>Si ce mot de passe est d’abord passé en clair, changez-le.</translation>
    </message>
    <message>
        <source>Logged in, but not allowed to send</source>
        <translation>Authentifié, mais pas autorisé à envoyer</translation>
    </message>
    <message>
        <source>Your login holds. What is missing is the right of this account to send here, or to use this address, although the number speaks of a login.</source>
        <translation>Votre authentification est valable. Il manque à ce compte le droit d’envoyer ici, ou d’utiliser cette adresse, bien que le code parle d’authentification.</translation>
    </message>
    <message>
        <source>The login was accepted ({line:auth}); {command} ({line:command}) is refused all the same.</source>
        <translation>L’authentification a été acceptée ({line:auth}) ; {command} ({line:command}) est pourtant refusé.</translation>
    </message>
    <message>
        <source>Read the words and the enhanced code: they say which right is missing.</source>
        <translation>Lisez le texte et le code d’état étendu : ils disent quel droit manque.</translation>
    </message>
    <message>
        <source>On the server, look at the account: may it send, has it reached a limit, which senders may it use?</source>
        <translation>Sur le serveur, examinez le compte : peut-il envoyer, a-t-il atteint une limite, quels expéditeurs lui sont permis ?</translation>
    </message>
    <message>
        <source>Do not log in again: it would change nothing.</source>
        <translation>Inutile de s’authentifier de nouveau : cela n’y changerait rien.</translation>
    </message>
    <message>
        <source>Log in first, inside TLS</source>
        <translation>Authentifiez-vous d’abord, dans TLS</translation>
    </message>
    <message>
        <source>Only users who have logged in may send through this server.</source>
        <translation>Seuls les utilisateurs authentifiés peuvent envoyer par ce serveur.</translation>
    </message>
    <message>
        <source>Nobody has logged in yet. AUTH is offered ({line:offered}), and so is STARTTLS ({line:starttls}).</source>
        <translation>Personne ne s’est encore authentifié. AUTH est proposé ({line:offered}), STARTTLS aussi ({line:starttls}).</translation>
    </message>
    <message>
        <source>Start TLS first: a password sent now would cross in clear.</source>
        <translation>Lancez d’abord TLS : un mot de passe envoyé maintenant passerait en clair.</translation>
    </message>
    <message>
        <source>Introduce yourself again, log in, then send {command} once more.</source>
        <translation>Présentez-vous de nouveau, authentifiez-vous, puis renvoyez {command}.</translation>
    </message>
    <message>
        <source>Log in first</source>
        <translation>Authentifiez-vous d’abord</translation>
    </message>
    <message>
        <source>Nobody has logged in yet, and AUTH is offered ({line:offered}).</source>
        <translation>Personne ne s’est encore authentifié, et AUTH est proposé ({line:offered}).</translation>
    </message>
    <message>
        <source>Log in.</source>
        <translation>Authentifiez-vous.</translation>
    </message>
    <message>
        <source>TLS first, then a login</source>
        <translation>D’abord TLS, puis l’authentification</translation>
    </message>
    <message>
        <source>Only users who have logged in may send here, and the server lets them log in only inside TLS.</source>
        <translation>Seuls les utilisateurs authentifiés peuvent envoyer ici, et le serveur ne les laisse s’authentifier que dans TLS.</translation>
    </message>
    <message>
        <source>The reply to EHLO offers STARTTLS ({line:starttls}) and no AUTH.</source>
        <translation>La réponse à EHLO propose STARTTLS ({line:starttls}) et pas AUTH.</translation>
    </message>
    <message>
        <source>Introduce yourself again; AUTH should now be in the list.</source>
        <translation>Présentez-vous de nouveau ; AUTH devrait alors figurer dans la liste.</translation>
    </message>
    <message>
        <source>Log in, then send {command} again.</source>
        <translation>Authentifiez-vous, puis renvoyez {command}.</translation>
    </message>
    <message>
        <source>Login wanted, offer not seen yet</source>
        <translation>Authentification exigée, offre pas encore vue</translation>
    </message>
    <message>
        <source>The server wants a login, and nobody has asked yet which ways of logging in it offers.</source>
        <translation>Le serveur exige une authentification, et personne ne lui a encore demandé quels mécanismes il propose.</translation>
    </message>
    <message>
        <source>Only EHLO shows them, and no EHLO was accepted in this session.</source>
        <translation>Seul EHLO les montre, et aucun EHLO n’a été accepté dans cette session.</translation>
    </message>
    <message>
        <source>Send EHLO and look for AUTH, or for STARTTLS, in the reply.</source>
        <translation>Envoyez EHLO et cherchez AUTH, ou STARTTLS, dans la réponse.</translation>
    </message>
    <message>
        <source>Login demanded, not offered</source>
        <translation>Authentification exigée mais non proposée</translation>
    </message>
    <message>
        <source>The server wants a login and gives no way to do it: this port is misconfigured, or it is not meant for your address.</source>
        <translation>Le serveur exige une authentification sans en donner le moyen : ce port est mal configuré, ou n’est pas destiné à votre adresse.</translation>
    </message>
    <message>
        <source>The reply to EHLO ({line:introduction}) has no AUTH.</source>
        <translation>La réponse à EHLO ({line:introduction}) ne contient pas AUTH.</translation>
    </message>
    <message>
        <source>To send as a user, connect to the submission port, 587 or 465.</source>
        <translation>Pour envoyer en tant qu’utilisateur, connectez-vous au port de soumission, 587 ou 465.</translation>
    </message>
    <message>
        <source>On the server, look at this port: who may log in on it, and who may send without?</source>
        <translation>Sur le serveur, examinez ce port : qui peut s’y authentifier, et qui peut envoyer sans le faire ?</translation>
    </message>
    <message>
        <source>A mail exchanger must take mail for its own domains without any login.</source>
        <translation>Un serveur MX doit accepter sans authentification le courriel destiné à ses domaines.</translation>
    </message>
    <message>
        <source>Log in to write to other domains</source>
        <translation>Authentifiez-vous pour écrire à d’autres domaines</translation>
    </message>
    <message>
        <source>The server takes mail for its own domains from anyone. For other domains you have to be one of its users.</source>
        <translation>Le serveur accepte de tous le courriel pour ses domaines. Pour les autres, il faut être un de ses utilisateurs.</translation>
    </message>
    <message>
        <source>{recipient} ({line:command}) is elsewhere, and nobody has logged in.</source>
        <translation>{recipient} ({line:command}) est ailleurs, et personne ne s’est authentifié.</translation>
    </message>
    <message>
        <source>Log in, then name the recipient again.</source>
        <translation>Authentifiez-vous, puis indiquez de nouveau le destinataire.</translation>
    </message>
    <message>
        <source>Or connect to the mail exchanger of {recipient-domain} and deliver there.</source>
        <translation>Ou connectez-vous au serveur MX de {recipient-domain} et remettez-y le message.</translation>
    </message>
    <message>
        <source>Submission port used for delivery</source>
        <translation>Port de soumission utilisé pour la remise</translation>
    </message>
    <message>
        <source>On this port even the server’s own recipients are open to logged-in users only. Mail from outside comes in by port 25.</source>
        <translation>Sur ce port, même les destinataires du serveur ne sont ouverts qu’aux utilisateurs authentifiés. Le courriel de l’extérieur entre par le port 25.</translation>
    </message>
    <message>
        <source>{recipient} ({line:command}) belongs to this server, and you are on port {value}.</source>
        <translation>{recipient} ({line:command}) est de ce serveur, et vous êtes sur le port {value}.</translation>
    </message>
    <message>
        <source>To deliver as an outside server would, connect to port 25 of the mail exchanger.</source>
        <translation>Pour remettre comme un serveur extérieur, connectez-vous au port 25 du serveur MX.</translation>
    </message>
    <message>
        <source>To send as a user, log in.</source>
        <translation>Pour envoyer en tant qu’utilisateur, authentifiez-vous.</translation>
    </message>
    <message>
        <source>Log in before asking for a queue</source>
        <translation>Authentifiez-vous avant de demander une file d’attente</translation>
    </message>
    <message>
        <source>Waiting mail is handed out only to those it belongs to, and the server does not know yet who you are.</source>
        <translation>Le courriel en attente n’est remis qu’à ceux à qui il revient, et le serveur ne sait pas encore qui vous êtes.</translation>
    </message>
    <message>
        <source>{command} ({line:command}) came before any login.</source>
        <translation>{command} ({line:command}) est venu avant toute authentification.</translation>
    </message>
    <message>
        <source>Log in, then ask again.</source>
        <translation>Authentifiez-vous, puis redemandez.</translation>
    </message>
    <message>
        <source>TLS has to be started first</source>
        <translation>TLS doit d’abord être lancé</translation>
    </message>
    <message>
        <source>The server takes this command only inside TLS, and the client had not started it.</source>
        <translation>Le serveur n’accepte cette commande que dans TLS, et le client ne l’avait pas lancé.</translation>
    </message>
    <message>
        <source>Switch STARTTLS on in the client, or use the port with TLS from the start, 465.</source>
        <translation>Activez STARTTLS dans le client, ou utilisez le port où TLS commence aussitôt, 465.</translation>
    </message>
    <message>
        <source>Do not let it fall back to clear: the password would cross unprotected.</source>
        <translation>Ne le laissez pas revenir au clair : le mot de passe passerait sans protection.</translation>
    </message>
    <message>
        <source>A login is needed first</source>
        <translation>Authentification requise d’abord</translation>
    </message>
    <message>
        <source>The server sends only for users who have logged in, and nobody had.</source>
        <translation>Le serveur n’envoie que pour des utilisateurs authentifiés, et personne ne l’était.</translation>
    </message>
    <message>
        <source>Give the client a user name and a password, and the submission port, 587 with STARTTLS or 465 with TLS.</source>
        <translation>Donnez au client un nom d’utilisateur, un mot de passe et le port de soumission, 587 avec STARTTLS ou 465 avec TLS.</translation>
    </message>
    <message>
        <source>For mail from outside, the receiving server must not ask for this: see whether the right port was used.</source>
        <translation>Pour le courriel de l’extérieur, le serveur destinataire ne doit pas l’exiger : voyez si le bon port a été utilisé.</translation>
    </message>
</context>
<context>
    <name>Reading535</name>
    <message>
        <source>A command was taken for an answer</source>
        <translation>Une commande prise pour une réponse au défi</translation>
    </message>
    <message>
        <source>While a challenge is open, the server takes every line for the answer to it. Yours was a command, so no password of yours was judged.</source>
        <translation>Tant qu’un défi est ouvert, le serveur prend chaque ligne pour la réponse. La vôtre était une commande : aucun mot de passe n’a été jugé.</translation>
    </message>
    <message>
        <source>The challenge ({line:challenge}) was still open when the command went out ({line:response}).</source>
        <translation>Le défi ({line:challenge}) était encore ouvert quand la commande est partie ({line:response}).</translation>
    </message>
    <message>
        <source>The command was not carried out. Send it again now, or start the login anew.</source>
        <translation>La commande n’a pas été exécutée. Renvoyez-la maintenant, ou reprenez l’authentification.</translation>
    </message>
    <message>
        <source>To leave a login halfway, send * on a line of its own.</source>
        <translation>Pour abandonner une authentification en cours, envoyez * seul sur sa ligne.</translation>
    </message>
    <message>
        <source>Answer is not base64</source>
        <translation>Réponse qui n’est pas en base64</translation>
    </message>
    <message>
        <source>The server could not decode the line, so nothing was checked: the password may be right.</source>
        <translation>Le serveur n’a pas pu décoder la ligne, donc rien n’a été vérifié : le mot de passe est peut-être bon.</translation>
    </message>
    <message>
        <source>What was sent ({line:response}) has a character or a length that base64 does not know.</source>
        <translation>Ce qui a été envoyé ({line:response}) contient un caractère ou a une longueur que base64 ne connaît pas.</translation>
    </message>
    <message>
        <source>Encode it again, on one line and with the equals signs at its end.</source>
        <translation>Réencodez-le, sur une seule ligne et avec ses signes égal à la fin.</translation>
    </message>
    <message>
        <source>Then start over.</source>
        <translation>Puis recommencez.</translation>
    </message>
    <message>
        <source>Line end inside the secret</source>
        <translation>Fin de ligne dans le secret</translation>
    </message>
    <message>
        <source>Whatever encoded the password took the end of its line along, so the server compared the password and a line break.</source>
        <translation>L’encodage a emporté la fin de ligne : le serveur a comparé le mot de passe suivi d’un saut de ligne.</translation>
    </message>
    <message>
        <source>Decoded, the answer ({line:response}) ends in CR or LF.</source>
        <translation>Décodée, la réponse ({line:response}) se termine par CR ou LF.</translation>
    </message>
    <message>
        <source>Encode without the line end: with printf, not with echo.</source>
        <translation>Encodez sans la fin de ligne : avec printf, pas avec echo.</translation>
    </message>
    <message>
        <source>Or type the plain value and let Mailscope encode it.</source>
        <translation>Ou saisissez la valeur en clair et laissez Mailscope l’encoder.</translation>
    </message>
    <message>
        <source>PLAIN answer badly built</source>
        <translation>Réponse PLAIN mal construite</translation>
    </message>
    <message>
        <source>PLAIN joins three fields by NUL octets: whom to act for (usually empty), the user, the password.</source>
        <translation>PLAIN relie trois champs par des octets NUL : au nom de qui agir (d’ordinaire vide), l’utilisateur, le mot de passe.</translation>
    </message>
    <message>
        <source>Decoded, the answer ({line:response}) holds {count} NUL; two are needed.</source>
        <translation>Décodée, la réponse ({line:response}) contient {count} NUL ; il en faut deux.</translation>
    </message>
    <message>
        <source>Build it again: NUL, user, NUL, password. The empty first field keeps its NUL.</source>
        <translation>Reconstruisez-la : NUL, utilisateur, NUL, mot de passe. Le premier champ, vide, garde son NUL.</translation>
    </message>
    <message>
        <source>Or use the guided login, which builds it for you.</source>
        <translation>Ou passez par l’authentification guidée, qui la construit pour vous.</translation>
    </message>
    <message>
        <source>User name empty</source>
        <translation>Nom d’utilisateur vide</translation>
    </message>
    <message>
        <source>The server got no user name, so there was no account to check.</source>
        <translation>Le serveur n’a reçu aucun nom d’utilisateur : il n’avait pas de compte à vérifier.</translation>
    </message>
    <message>
        <source>The answer ({line:response}) is empty where the name belongs.</source>
        <translation>La réponse ({line:response}) est vide là où le nom est attendu.</translation>
    </message>
    <message>
        <source>Fill in the user name. A client that has nothing stored behaves like this.</source>
        <translation>Indiquez le nom d’utilisateur. Un client qui n’a rien enregistré se comporte ainsi.</translation>
    </message>
    <message>
        <source>Password empty</source>
        <translation>Mot de passe vide</translation>
    </message>
    <message>
        <source>The server got a user name and no password.</source>
        <translation>Le serveur a reçu un nom d’utilisateur et pas de mot de passe.</translation>
    </message>
    <message>
        <source>The answer ({line:response}) is empty where the password belongs.</source>
        <translation>La réponse ({line:response}) est vide là où le mot de passe est attendu.</translation>
    </message>
    <message>
        <source>Fill in the password. A client that has nothing stored behaves like this.</source>
        <translation>Indiquez le mot de passe. Un client qui n’a rien enregistré se comporte ainsi.</translation>
    </message>
    <message>
        <source>Empty answer</source>
        <translation>Réponse vide</translation>
    </message>
    <message>
        <source>The server waited for credentials and got an empty line.</source>
        <translation>Le serveur attendait des identifiants et a reçu une ligne vide.</translation>
    </message>
    <message>
        <source>There is nothing in the answer ({line:response}).</source>
        <translation>La réponse ({line:response}) ne contient rien.</translation>
    </message>
    <message>
        <source>Start the login again and answer with user name and password.</source>
        <translation>Reprenez l’authentification et répondez par le nom d’utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>Acting for someone else</source>
        <translation>Agir au nom d’un autre</translation>
    </message>
    <message>
        <source>User and password may well be right. What is missing is the right to act for the other identity in the answer.</source>
        <translation>Le nom et le mot de passe sont peut-être bons. Il manque le droit d’agir au nom de l’autre identité donnée dans la réponse.</translation>
    </message>
    <message>
        <source>The first field of the answer ({line:response}) names someone other than the user.</source>
        <translation>Le premier champ de la réponse ({line:response}) désigne quelqu’un d’autre que l’utilisateur.</translation>
    </message>
    <message>
        <source>Leave the first field empty and log in again.</source>
        <translation>Laissez le premier champ vide et recommencez.</translation>
    </message>
    <message>
        <source>If acting for others is meant, have the right granted on the server; Dovecot calls it a master user.</source>
        <translation>Si c’est bien voulu, faites accorder ce droit sur le serveur ; Dovecot parle de « master user ».</translation>
    </message>
    <message>
        <source>Letters not sent as UTF-8</source>
        <translation>Caractères non envoyés en UTF-8</translation>
    </message>
    <message>
        <source>User name or password has letters beyond ASCII in another encoding than UTF-8, so it cannot match what the server has.</source>
        <translation>Le nom ou le mot de passe contient des caractères hors ASCII dans un autre codage que UTF-8 : il ne peut pas correspondre à ce que possède le serveur.</translation>
    </message>
    <message>
        <source>Decoded, the answer ({line:response}) is not valid UTF-8.</source>
        <translation>Décodée, la réponse ({line:response}) n’est pas de l’UTF-8 valide.</translation>
    </message>
    <message>
        <source>Make the client send UTF-8.</source>
        <translation>Faites envoyer de l’UTF-8 par le client.</translation>
    </message>
    <message>
        <source>Or choose a password of ASCII characters.</source>
        <translation>Ou choisissez un mot de passe en caractères ASCII.</translation>
    </message>
    <message>
        <source>Mechanism not offered</source>
        <translation>Mécanisme non proposé</translation>
    </message>
    <message>
        <source>The server does not have this mechanism, so it judged no password.</source>
        <translation>Le serveur ne dispose pas de ce mécanisme : il n’a jugé aucun mot de passe.</translation>
    </message>
    <message>
        <source>You asked for {keyword} ({line:auth}); offered is {offered} ({line:offered}).</source>
        <translation>Vous avez demandé {keyword} ({line:auth}) ; sont proposés {offered} ({line:offered}).</translation>
    </message>
    <message>
        <source>Choose a mechanism that is offered.</source>
        <translation>Choisissez un mécanisme proposé.</translation>
    </message>
    <message>
        <source>No login offered here</source>
        <translation>Aucune authentification proposée ici</translation>
    </message>
    <message>
        <source>The server does not offer AUTH at this point, so it judged no password.</source>
        <translation>Le serveur ne propose pas AUTH à ce stade : il n’a jugé aucun mot de passe.</translation>
    </message>
    <message>
        <source>You sent AUTH ({line:auth}), and the reply to EHLO ({line:introduction}) does not offer it.</source>
        <translation>Vous avez envoyé AUTH ({line:auth}), et la réponse à EHLO ({line:introduction}) ne le propose pas.</translation>
    </message>
    <message>
        <source>If STARTTLS is offered, start TLS first: AUTH often appears only then.</source>
        <translation>Si STARTTLS est proposé, lancez d’abord TLS : souvent, AUTH n’apparaît qu’alors.</translation>
    </message>
    <message>
        <source>Otherwise use the submission port, 587 or 465.</source>
        <translation>Sinon, utilisez le port de soumission, 587 ou 465.</translation>
    </message>
    <message>
        <source>Login closed for this client</source>
        <translation>Authentification fermée à ce client</translation>
    </message>
    <message>
        <source>The server refused before any user name or password was sent: this mechanism, or logging in at all, is closed to you here.</source>
        <translation>Le serveur a refusé avant tout envoi de nom ou de mot de passe : ce mécanisme, ou l’authentification elle-même, vous est fermé ici.</translation>
    </message>
    <message>
        <source>AUTH {keyword} ({line:auth}) drew this refusal instead of a challenge.</source>
        <translation>AUTH {keyword} ({line:auth}) a reçu ce refus au lieu d’un défi.</translation>
    </message>
    <message>
        <source>Try another mechanism, or the other submission port (587, 465).</source>
        <translation>Essayez un autre mécanisme, ou l’autre port de soumission (587, 465).</translation>
    </message>
    <message>
        <source>On the server, see whether logins from your address are blocked or limited.</source>
        <translation>Sur le serveur, voyez si les authentifications depuis votre adresse sont bloquées ou limitées.</translation>
    </message>
    <message>
        <source>User name refused</source>
        <translation>Nom d’utilisateur refusé</translation>
    </message>
    <message>
        <source>The server refused at the user name and never asked for the password.</source>
        <translation>Le serveur a refusé dès le nom d’utilisateur, sans demander le mot de passe.</translation>
    </message>
    <message>
        <source>The name was sent ({line:response}), and no second challenge came.</source>
        <translation>Le nom a été envoyé ({line:response}), et aucun second défi n’est venu.</translation>
    </message>
    <message>
        <source>Check the form of the name: with its domain or without.</source>
        <translation>Vérifiez la forme du nom : avec ou sans domaine.</translation>
    </message>
    <message>
        <source>If the name is right, this address may have used up its attempts; wait before the next one.</source>
        <translation>Si le nom est bon, cette adresse a peut-être épuisé ses essais ; attendez avant le suivant.</translation>
    </message>
    <message>
        <source>This mechanism fails, the password is right</source>
        <translation>Mécanisme en échec, mot de passe bon</translation>
    </message>
    <message>
        <source>The server keeps the password in a form that this mechanism cannot use; a login in plain text has passed.</source>
        <translation>Le serveur garde le mot de passe sous une forme que ce mécanisme ne peut pas utiliser ; une authentification en clair a réussi.</translation>
    </message>
    <message>
        <source>{keyword} ({line:auth}) was refused; an earlier login was accepted ({line:accepted}).</source>
        <translation>{keyword} ({line:auth}) est refusé ; une authentification précédente a été acceptée ({line:accepted}).</translation>
    </message>
    <message>
        <source>Use PLAIN or LOGIN inside TLS.</source>
        <translation>Utilisez PLAIN ou LOGIN dans TLS.</translation>
    </message>
    <message>
        <source>On the server, store the password in the form this mechanism needs, or stop offering it.</source>
        <translation>Sur le serveur, enregistrez le mot de passe sous la forme voulue, ou ne proposez plus ce mécanisme.</translation>
    </message>
    <message>
        <source>Challenge mechanism refused</source>
        <translation>Mécanisme à défi refusé</translation>
    </message>
    <message>
        <source>This mechanism needs the password itself, or a special form of it, on the server. Where only an ordinary hash is stored, it fails even with the right password.</source>
        <translation>Ce mécanisme exige que le serveur détienne le mot de passe lui-même, ou une forme particulière. Avec une simple empreinte, il échoue même si le mot de passe est bon.</translation>
    </message>
    <message>
        <source>{keyword} ({line:auth}) went to its end and was refused. The server also offers {mechanism} ({line:offered}).</source>
        <translation>{keyword} ({line:auth}) est allé à son terme et a été refusé. Le serveur propose aussi {mechanism} ({line:offered}).</translation>
    </message>
    <message>
        <source>Inside TLS, try the same user and password with {mechanism}.</source>
        <translation>Dans TLS, essayez le même nom et le même mot de passe avec {mechanism}.</translation>
    </message>
    <message>
        <source>If that works, mend the stored password on the server, or stop offering {keyword}.</source>
        <translation>Si cela fonctionne, corrigez le mot de passe enregistré sur le serveur, ou ne proposez plus {keyword}.</translation>
    </message>
    <message>
        <source>If it fails too, user name or password is wrong.</source>
        <translation>Si cela échoue aussi, le nom d’utilisateur ou le mot de passe est faux.</translation>
    </message>
    <message>
        <source>SCRAM proof refused</source>
        <translation>Preuve SCRAM refusée</translation>
    </message>
    <message>
        <source>The exchange went as far as the proof, and the proof did not match: another password, other Unicode spelling, or a broken channel binding. A salt does not mean that the user exists; some servers invent one.</source>
        <translation>L’échange est allé jusqu’à la preuve, qui ne correspond pas : autre mot de passe, autre écriture Unicode, ou liaison au canal rompue. Un sel ne prouve pas que l’utilisateur existe ; certains serveurs en inventent un.</translation>
    </message>
    <message>
        <source>The server sent its challenge ({line:challenge}) and refused the proof ({line:response}).</source>
        <translation>Le serveur a envoyé son défi ({line:challenge}) et refusé la preuve ({line:response}).</translation>
    </message>
    <message>
        <source>Check user name and password.</source>
        <translation>Vérifiez le nom d’utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>If a proxy ends TLS before the server, use the mechanism without -PLUS.</source>
        <translation>Si un mandataire termine TLS avant le serveur, utilisez le mécanisme sans -PLUS.</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>Jeton refusé</translation>
    </message>
    <message>
        <source>The access token was turned away: it has expired, is for another user, or does not cover sending mail.</source>
        <translation>Le jeton d’accès a été rejeté : il a expiré, vise un autre utilisateur ou ne couvre pas l’envoi de courriel.</translation>
    </message>
    <message>
        <source>The reason came in the challenge before ({line:challenge}): {challenge}</source>
        <translation>Le motif est venu dans le défi précédent ({line:challenge}) : {challenge}</translation>
    </message>
    <message>
        <source>Fetch a new token for this user, with the scope for SMTP.</source>
        <translation>Demandez un nouveau jeton pour cet utilisateur, avec la portée (scope) pour SMTP.</translation>
    </message>
    <message>
        <source>AUTH {keyword} ({line:auth}) was refused without giving a reason in a challenge.</source>
        <translation>AUTH {keyword} ({line:auth}) a été refusé sans motif dans un défi.</translation>
    </message>
    <message>
        <source>Check that the user name in the answer is the one the token was made for.</source>
        <translation>Vérifiez que le nom d’utilisateur de la réponse est celui du jeton.</translation>
    </message>
    <message>
        <source>No identity from the client certificate</source>
        <translation>Aucune identité tirée du certificat client</translation>
    </message>
    <message>
        <source>EXTERNAL means: take who I am from my TLS certificate. There was none, or it names someone else.</source>
        <translation>EXTERNAL signifie : prenez mon identité dans mon certificat TLS. Il n’y en avait pas, ou il désigne quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>You asked for EXTERNAL ({line:auth}).</source>
        <translation>Vous avez demandé EXTERNAL ({line:auth}).</translation>
    </message>
    <message>
        <source>Use a client that gives its certificate during the TLS handshake, and send the identity it names.</source>
        <translation>Utilisez un client qui présente son certificat pendant la négociation TLS, et envoyez l’identité qu’il porte.</translation>
    </message>
    <message>
        <source>Or log in with a password mechanism.</source>
        <translation>Ou authentifiez-vous par un mécanisme à mot de passe.</translation>
    </message>
    <message>
        <source>Account password no longer accepted</source>
        <translation>Mot de passe du compte plus accepté</translation>
    </message>
    <message>
        <source>This service has stopped taking the ordinary account password here. It wants an app password or a token, or SMTP login has to be switched on.</source>
        <translation>Ce service n’accepte plus ici le mot de passe ordinaire du compte. Il veut un mot de passe d’application ou un jeton, ou bien il faut activer l’authentification SMTP.</translation>
    </message>
    <message>
        <source>The words of the reply say so ({line:reply}).</source>
        <translation>Le texte de la réponse le dit ({line:reply}).</translation>
    </message>
    <message>
        <source>Create an app password in the security settings of the account, or log in with XOAUTH2.</source>
        <translation>Créez un mot de passe d’application dans les réglages de sécurité du compte, ou authentifiez-vous par XOAUTH2.</translation>
    </message>
    <message>
        <source>In Microsoft 365, see whether authenticated SMTP is enabled for this mailbox and for the tenant.</source>
        <translation>Dans Microsoft 365, voyez si le SMTP authentifié est activé pour cette boîte et pour l’organisation.</translation>
    </message>
    <message>
        <source>If the reply has a link, follow it: it names the exact setting.</source>
        <translation>Si la réponse contient un lien, suivez-le : il indique le réglage exact.</translation>
    </message>
    <message>
        <source>Login failed again and again</source>
        <translation>Échecs d’authentification répétés</translation>
    </message>
    <message>
        <source>One login after the other has failed. A server answers that ever more slowly, and in the end with 421 or by blocking the address.</source>
        <translation>Les échecs se suivent. Un serveur y répond de plus en plus lentement, et finit par un 421 ou par le blocage de l’adresse.</translation>
    </message>
    <message>
        <source>{count} logins had already failed in this session, the first of them at {line:cause}.</source>
        <translation>{count} authentifications avaient déjà échoué dans cette session (la première : {line:cause}).</translation>
    </message>
    <message>
        <source>Stop for some minutes: each further try makes it worse.</source>
        <translation>Arrêtez quelques minutes : chaque nouvel essai aggrave le cas.</translation>
    </message>
    <message>
        <source>Have the password confirmed or set anew before the next try.</source>
        <translation>Faites confirmer ou redéfinir le mot de passe avant le prochain essai.</translation>
    </message>
    <message>
        <source>Look for a device that still uses an old password: its failures count for the same address.</source>
        <translation>Cherchez un appareil qui utilise encore un ancien mot de passe : ses échecs comptent pour la même adresse.</translation>
    </message>
    <message>
        <source>Login could not be checked</source>
        <translation>Identifiants impossibles à vérifier</translation>
    </message>
    <message>
        <source>The words speak of a passing fault: the server could not check the credentials, and they may be right. The number made for this is 454.</source>
        <translation>Le texte parle d’un défaut passager : le serveur n’a pas pu vérifier les identifiants, qui sont peut-être bons. Le code prévu pour cela est 454.</translation>
    </message>
    <message>
        <source>It is the text of the reply ({line:reply}) that says so.</source>
        <translation>C’est le texte de la réponse ({line:reply}) qui le dit.</translation>
    </message>
    <message>
        <source>Try the same credentials again in a few minutes.</source>
        <translation>Réessayez avec les mêmes identifiants dans quelques minutes.</translation>
    </message>
    <message>
        <source>On the server, read the log of the login service; with Postfix, see whether Dovecot or saslauthd answers.</source>
        <translation>Sur le serveur, lisez le journal du service d’authentification ; avec Postfix, voyez si Dovecot ou saslauthd répond.</translation>
    </message>
    <message>
        <source>User name or password wrong</source>
        <translation>Nom d’utilisateur ou mot de passe faux</translation>
    </message>
    <message>
        <source>The server did not accept the pair. On purpose it does not say which half is wrong.</source>
        <translation>Le serveur n’a pas accepté la paire. Exprès, il ne dit pas laquelle des deux moitiés est fausse.</translation>
    </message>
    <message>
        <source>You logged in as {login} ({line:login}). The answer was well formed, so it is the values that count.</source>
        <translation>Vous avez donné le nom {login} ({line:login}). La réponse était bien formée : seules les valeurs sont en cause.</translation>
    </message>
    <message>
        <source>Check the form of the user name: some servers want user@domain, others the name alone.</source>
        <translation>Vérifiez la forme du nom : certains serveurs veulent utilisateur@domaine, d’autres le nom seul.</translation>
    </message>
    <message>
        <source>Check the password: keyboard layout, caps lock, a blank at its end.</source>
        <translation>Vérifiez le mot de passe : disposition du clavier, verrouillage des majuscules, espace à la fin.</translation>
    </message>
    <message>
        <source>If the same pair works elsewhere, read the server’s log: the account may be locked, or closed for sending.</source>
        <translation>Si la même paire fonctionne ailleurs, lisez le journal du serveur : le compte est peut-être bloqué, ou fermé à l’envoi.</translation>
    </message>
    <message>
        <source>AUTH {keyword} ({line:auth}) went to its end, and the refusal is the verdict.</source>
        <translation>AUTH {keyword} ({line:auth}) est allé à son terme, et ce refus est le verdict.</translation>
    </message>
    <message>
        <source>User name or password refused</source>
        <translation>Nom d’utilisateur ou mot de passe refusé</translation>
    </message>
    <message>
        <source>The server did not accept the login. It does not say whether name or password is wrong.</source>
        <translation>Le serveur n’a pas accepté l’authentification. Il ne dit pas si c’est le nom ou le mot de passe.</translation>
    </message>
    <message>
        <source>Type the password anew in the client. Large providers often want an app password instead of the usual one.</source>
        <translation>Ressaisissez le mot de passe dans le client. Les grands fournisseurs veulent souvent un mot de passe d’application.</translation>
    </message>
    <message>
        <source>If both are right, read the server’s log: the account may be locked, or closed for sending.</source>
        <translation>Si les deux sont bons, lisez le journal du serveur : le compte est peut-être bloqué, ou fermé à l’envoi.</translation>
    </message>
</context>
<context>
    <name>Reading550</name>
    <message>
        <source>Turned away at the greeting</source>
        <translation>Éconduit dès l’accueil</translation>
    </message>
    <message>
        <source>The server wants nothing from this client address and said so before any command. The usual number for that is 554.</source>
        <translation>Le serveur ne veut rien de cette adresse de client et l’a dit avant toute commande. Le code habituel pour cela est 554.</translation>
    </message>
    <message>
        <source>The greeting itself ({line:reply}) is the refusal.</source>
        <translation>Le message d’accueil lui-même ({line:reply}) est le refus.</translation>
    </message>
    <message>
        <source>End the session: nothing but QUIT will be answered normally.</source>
        <translation>Terminez la session : seul QUIT recevra une réponse normale.</translation>
    </message>
    <message>
        <source>Check the reverse DNS (PTR) of the sending address, and whether a block list names it.</source>
        <translation>Vérifiez le DNS inverse (PTR) de l’adresse d’envoi, et si une liste de blocage la mentionne.</translation>
    </message>
    <message>
        <source>Connect from another address to see whether only this one is meant.</source>
        <translation>Connectez-vous depuis une autre adresse pour voir si seule celle-ci est visée.</translation>
    </message>
    <message>
        <source>EHLO name refused</source>
        <translation>Nom EHLO refusé</translation>
    </message>
    <message>
        <source>The server does not accept the name this client gives itself.</source>
        <translation>Le serveur n’accepte pas le nom que ce client se donne.</translation>
    </message>
    <message>
        <source>You introduced yourself as {client-name} ({line:command}).</source>
        <translation>Vous vous êtes présenté comme {client-name} ({line:command}).</translation>
    </message>
    <message>
        <source>Give the real name of this host, one that DNS leads to its address. Never a name of the server, and not localhost.</source>
        <translation>Donnez le vrai nom de cet hôte, que le DNS fait correspondre à son adresse. Jamais un nom du serveur, ni localhost.</translation>
    </message>
    <message>
        <source>Or give its address in square brackets.</source>
        <translation>Ou donnez son adresse entre crochets.</translation>
    </message>
    <message>
        <source>Sender domain cannot be answered</source>
        <translation>Domaine d’expéditeur sans retour possible</translation>
    </message>
    <message>
        <source>A bounce to this sender could not be delivered: its domain does not exist, or declares that it takes no mail.</source>
        <translation>Un avis de non-remise n’arriverait pas : le domaine de l’expéditeur n’existe pas, ou déclare ne pas recevoir de courriel.</translation>
    </message>
    <message>
        <source>Check the DNS of {sender-domain}: it needs an MX or an address record, and no MX that is only a dot.</source>
        <translation>Vérifiez le DNS de {sender-domain} : il lui faut un MX ou une adresse, et pas un MX réduit à un point.</translation>
    </message>
    <message>
        <source>Or send from an address that can receive mail.</source>
        <translation>Ou envoyez depuis une adresse qui peut recevoir du courriel.</translation>
    </message>
    <message>
        <source>Bounces are refused here</source>
        <translation>Avis de non-remise refusés ici</translation>
    </message>
    <message>
        <source>The message has the empty sender of every bounce, and this server turns it away for that. For real mailboxes it should not.</source>
        <translation>Le message porte l’expéditeur vide de tout avis de non-remise, et ce serveur le refuse pour cela. Pour de vraies boîtes, il ne le devrait pas.</translation>
    </message>
    <message>
        <source>The sender was given as &lt;&gt; ({line:mail}).</source>
        <translation>L’expéditeur a été donné comme &lt;&gt; ({line:mail}).</translation>
    </message>
    <message>
        <source>It is for the receiving side to drop this rule: its users learn of no failed delivery.</source>
        <translation>C’est au côté destinataire de retirer cette règle : ses utilisateurs n’apprennent aucun échec de remise.</translation>
    </message>
    <message>
        <source>Do not give a bounce another sender to get it through: that is how mail loops begin.</source>
        <translation>Ne donnez pas un autre expéditeur à un avis pour le faire passer : c’est ainsi que naissent les boucles.</translation>
    </message>
    <message>
        <source>Sender address not yours</source>
        <translation>Adresse d’expéditeur d’un autre</translation>
    </message>
    <message>
        <source>The server knows who you are and does not let you send in the name of this address.</source>
        <translation>Le serveur sait qui vous êtes et ne vous laisse pas envoyer au nom de cette adresse.</translation>
    </message>
    <message>
        <source>Drop this transaction, then send as {login}.</source>
        <translation>Abandonnez cette transaction, puis envoyez comme {login}.</translation>
    </message>
    <message>
        <source>Or log in as the owner of {sender}.</source>
        <translation>Ou authentifiez-vous comme propriétaire de {sender}.</translation>
    </message>
    <message>
        <source>Or allow the pair on the server (Postfix: smtpd_sender_login_maps; Exchange: the right Send As).</source>
        <translation>Ou autorisez la paire sur le serveur (Postfix : smtpd_sender_login_maps ; Exchange : le droit « Envoyer en tant que »).</translation>
    </message>
    <message>
        <source>Sender not allowed for this login</source>
        <translation>Expéditeur non permis pour ce compte</translation>
    </message>
    <message>
        <source>The server knows who you are and does not let this account use that sender address.</source>
        <translation>Le serveur sait qui vous êtes et ne permet pas à ce compte d’utiliser cette adresse d’expéditeur.</translation>
    </message>
    <message>
        <source>Drop this transaction, then send as the address of the account.</source>
        <translation>Abandonnez cette transaction, puis envoyez avec l’adresse du compte.</translation>
    </message>
    <message>
        <source>Or allow this sender for the account on the server (Postfix: smtpd_sender_login_maps; Exchange: the right Send As).</source>
        <translation>Ou autorisez cet expéditeur pour le compte sur le serveur (Postfix : smtpd_sender_login_maps ; Exchange : le droit « Envoyer en tant que »).</translation>
    </message>
    <message>
        <source>The server’s own domain, without a login</source>
        <translation>Domaine du serveur, sans authentification</translation>
    </message>
    <message>
        <source>The sender is an address of this very server. It takes such mail only from users who have logged in, since anyone else could be forging it.</source>
        <translation>L’expéditeur est une adresse de ce serveur même. Il n’accepte un tel courriel que d’utilisateurs authentifiés, car tout autre pourrait la falsifier.</translation>
    </message>
    <message>
        <source>Log in on the submission port (587 or 465) and send there.</source>
        <translation>Authentifiez-vous sur le port de soumission (587 ou 465) et envoyez par là.</translation>
    </message>
    <message>
        <source>For a printer or another server of the domain, have its address admitted on the server.</source>
        <translation>Pour une imprimante ou un autre serveur du domaine, faites admettre son adresse sur le serveur.</translation>
    </message>
    <message>
        <source>To test delivery from outside, use a sender of another domain.</source>
        <translation>Pour tester la remise depuis l’extérieur, prenez un expéditeur d’un autre domaine.</translation>
    </message>
    <message>
        <source>Not about the recipients</source>
        <translation>Les destinataires ne sont pas en cause</translation>
    </message>
    <message>
        <source>Every recipient is refused in the same words, even postmaster, whom a server has to accept. The cause is this client or the sender.</source>
        <translation>Tous les destinataires sont refusés dans les mêmes termes, même postmaster, qu’un serveur doit accepter. La cause est ce client ou l’expéditeur.</translation>
    </message>
    <message>
        <source>The refusals of this transaction begin at {line:first-refusal} and are all alike.</source>
        <translation>Les refus de cette transaction sont tous semblables (le premier : {line:first-refusal}).</translation>
    </message>
    <message>
        <source>Look in the words for an address, a domain or a list: that is what is refused.</source>
        <translation>Cherchez dans le texte une adresse, un domaine ou une liste : c’est cela qui est refusé.</translation>
    </message>
    <message>
        <source>Try another sender, then another client address, to see which of the two it is.</source>
        <translation>Essayez un autre expéditeur, puis une autre adresse de client, pour savoir lequel des deux est visé.</translation>
    </message>
    <message>
        <source>Sender address not confirmed</source>
        <translation>Adresse d’expéditeur non confirmée</translation>
    </message>
    <message>
        <source>The server wanted proof that the sender exists, usually by asking the sender’s own mail server, and did not get it.</source>
        <translation>Le serveur a voulu la preuve que l’expéditeur existe, d’ordinaire en interrogeant le serveur de celui-ci, et ne l’a pas obtenue.</translation>
    </message>
    <message>
        <source>See that {sender} can receive mail, from the empty sender &lt;&gt; too: such checks use it.</source>
        <translation>Assurez-vous que {sender} peut recevoir du courriel, y compris de l’expéditeur vide &lt;&gt;, que ces vérifications utilisent.</translation>
    </message>
    <message>
        <source>Or send from an address that can.</source>
        <translation>Ou envoyez depuis une adresse qui le peut.</translation>
    </message>
    <message>
        <source>Closed to this sender</source>
        <translation>Fermé à cet expéditeur</translation>
    </message>
    <message>
        <source>The mailbox or list exists and takes mail only from those its owner admits.</source>
        <translation>La boîte ou la liste existe, mais ne reçoit que de ceux que son propriétaire admet.</translation>
    </message>
    <message>
        <source>{recipient} ({line:command}) is refused, while the server took another recipient from the same sender.</source>
        <translation>{recipient} ({line:command}) est refusé, alors que le serveur a accepté un autre destinataire du même expéditeur.</translation>
    </message>
    <message>
        <source>Ask the owner to admit the sender.</source>
        <translation>Demandez au propriétaire d’admettre l’expéditeur.</translation>
    </message>
    <message>
        <source>If you belong to the same organisation, log in first: that is often all it takes.</source>
        <translation>Si vous êtes de la même organisation, authentifiez-vous d’abord : cela suffit souvent.</translation>
    </message>
    <message>
        <source>The other recipients are not affected.</source>
        <translation>Les autres destinataires ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Put off before, refused now</source>
        <translation>Reporté d’abord, refusé maintenant</translation>
    </message>
    <message>
        <source>The same recipient had been put off earlier. Time or a lookup has settled the question, against it.</source>
        <translation>Le même destinataire avait d’abord été reporté. Le temps ou une vérification a tranché, contre lui.</translation>
    </message>
    <message>
        <source>{recipient} got a temporary refusal before ({line:cause}) and a final one now ({line:reply}).</source>
        <translation>{recipient} a reçu un refus temporaire auparavant ({line:cause}), définitif maintenant ({line:reply}).</translation>
    </message>
    <message>
        <source>Read the new words: they give the reason.</source>
        <translation>Lisez le nouveau texte : il donne le motif.</translation>
    </message>
    <message>
        <source>Do not try again; tell the author of the message.</source>
        <translation>Ne réessayez pas ; prévenez l’auteur du message.</translation>
    </message>
    <message>
        <source>International address not carried</source>
        <translation>Adresse internationale non transmise</translation>
    </message>
    <message>
        <source>Address or header has letters beyond ASCII, and the way to this mailbox cannot carry them.</source>
        <translation>L’adresse ou l’en-tête contient des caractères hors ASCII, et le chemin vers cette boîte ne peut pas les transmettre.</translation>
    </message>
    <message>
        <source>The reply ({line:reply}) is about such letters; for addresses they need SMTPUTF8 at MAIL.</source>
        <translation>La réponse ({line:reply}) vise ces caractères ; dans les adresses, ils exigent SMTPUTF8 à MAIL.</translation>
    </message>
    <message>
        <source>If the reply to EHLO offers SMTPUTF8, begin again and add it to MAIL FROM.</source>
        <translation>Si la réponse à EHLO propose SMTPUTF8, recommencez en l’ajoutant à MAIL FROM.</translation>
    </message>
    <message>
        <source>Otherwise use ASCII addresses, and encode the header.</source>
        <translation>Sinon, employez des adresses ASCII et encodez l’en-tête.</translation>
    </message>
    <message>
        <source>Not found, or not told</source>
        <translation>Introuvable, ou passé sous silence</translation>
    </message>
    <message>
        <source>The name is unknown here, or the server does not answer such questions. It proves nothing about delivery.</source>
        <translation>Le nom est inconnu ici, ou le serveur ne répond pas à ces questions. Cela ne prouve rien quant à la remise.</translation>
    </message>
    <message>
        <source>{command} ({line:command}) only asked; no message was under way.</source>
        <translation>{command} ({line:command}) n’était qu’une question ; aucun message n’était en cours.</translation>
    </message>
    <message>
        <source>Ask with MAIL and RCPT: that answer counts.</source>
        <translation>Demandez avec MAIL et RCPT : cette réponse-là compte.</translation>
    </message>
    <message>
        <source>Do not take this for proof that mail would bounce.</source>
        <translation>N’y voyez pas la preuve qu’un message reviendrait.</translation>
    </message>
    <message>
        <source>Refused before the content</source>
        <translation>Refusé avant le contenu</translation>
    </message>
    <message>
        <source>Sender and recipients had passed. The server refuses the transaction as a whole, and no line of the message was sent.</source>
        <translation>L’expéditeur et les destinataires étaient passés. Le serveur refuse la transaction entière, et aucune ligne du message n’a été envoyée.</translation>
    </message>
    <message>
        <source>It is the answer to {command} ({line:command}), with recipients accepted since {line:mail}.</source>
        <translation>C’est la réponse à {command} ({line:command}), après des destinataires acceptés (transaction ouverte : {line:mail}).</translation>
    </message>
    <message>
        <source>Read the words: a rate, a reputation or a rule on the number of recipients is the usual cause.</source>
        <translation>Lisez le texte : un débit, une réputation ou une règle sur le nombre de destinataires en est la cause habituelle.</translation>
    </message>
    <message>
        <source>With the empty sender &lt;&gt;, name one recipient only: a bounce has no more.</source>
        <translation>Avec l’expéditeur vide &lt;&gt;, n’indiquez qu’un destinataire : un avis de non-remise n’en a pas plus.</translation>
    </message>
    <message>
        <source>Sender domain not proved</source>
        <translation>Domaine d’expéditeur non prouvé</translation>
    </message>
    <message>
        <source>The server could not confirm by SPF, DKIM or DMARC that this host may send for the domain.</source>
        <translation>Le serveur n’a pas pu confirmer par SPF, DKIM ou DMARC que cet hôte peut envoyer pour le domaine.</translation>
    </message>
    <message>
        <source>The words or the code ({line:reply}) name one of these checks.</source>
        <translation>Le texte ou le code ({line:reply}) nomme une de ces vérifications.</translation>
    </message>
    <message>
        <source>Sign with DKIM under the domain of the From header.</source>
        <translation>Signez avec DKIM au nom du domaine de l’en-tête From.</translation>
    </message>
    <message>
        <source>List the sending host in the SPF record of the sender’s domain.</source>
        <translation>Ajoutez l’hôte d’envoi à l’enregistrement SPF du domaine de l’expéditeur.</translation>
    </message>
    <message>
        <source>Sent from a test client, a message for a protected domain fails like this; then it proves nothing against the domain.</source>
        <translation>Envoyé d’un client de test, un message au nom d’un domaine protégé échoue ainsi ; cela ne prouve alors rien contre le domaine.</translation>
    </message>
    <message>
        <source>Message read and refused</source>
        <translation>Message lu et refusé</translation>
    </message>
    <message>
        <source>The server took in the whole message, looked at it and turned it away. None of its recipients gets it.</source>
        <translation>Le serveur a reçu le message entier, l’a examiné et l’a rejeté. Aucun de ses destinataires ne le recevra.</translation>
    </message>
    <message>
        <source>The reply ({line:reply}) answers the end of the message, so sender and recipients were not the obstacle.</source>
        <translation>La réponse ({line:reply}) répond à la fin du message : l’expéditeur et les destinataires n’étaient pas l’obstacle.</translation>
    </message>
    <message>
        <source>If words or code name SPF, DKIM or DMARC (5.7.20 to 5.7.26), mend the records or the signature of the sending domain.</source>
        <translation>Si le texte ou le code nomme SPF, DKIM ou DMARC (5.7.20 à 5.7.26), corrigez les enregistrements ou la signature du domaine.</translation>
    </message>
    <message>
        <source>Otherwise change the content: links, attachments, header.</source>
        <translation>Sinon, modifiez le contenu : liens, pièces jointes, en-tête.</translation>
    </message>
    <message>
        <source>If it was refused wrongly, send the words of this reply to the administrator of the receiving side.</source>
        <translation>Si c’est à tort, transmettez le texte de cette réponse à l’administrateur du côté destinataire.</translation>
    </message>
    <message>
        <source>Refused before the end of the message</source>
        <translation>Refusé avant la fin du message</translation>
    </message>
    <message>
        <source>The server made up its mind while the message was still coming in. Nothing of it is accepted.</source>
        <translation>Le serveur s’est décidé alors que le message arrivait encore. Rien n’en est accepté.</translation>
    </message>
    <message>
        <source>The reply ({line:reply}) came before the final dot.</source>
        <translation>La réponse ({line:reply}) est venue avant le point final.</translation>
    </message>
    <message>
        <source>Treat the message as refused. Finish it, or close the connection.</source>
        <translation>Considérez le message comme refusé. Terminez-le, ou fermez la connexion.</translation>
    </message>
    <message>
        <source>Read the words: size, a bare line feed or a filter is the usual reason.</source>
        <translation>Lisez le texte : la taille, un saut de ligne isolé ou un filtre en est le motif habituel.</translation>
    </message>
    <message>
        <source>One recipient refused after the message</source>
        <translation>Un destinataire refusé après le message</translation>
    </message>
    <message>
        <source>LMTP gives a verdict for each recipient. This one does not get the message; the others stand on their own.</source>
        <translation>LMTP rend un verdict par destinataire. Celui-ci ne reçoit pas le message ; les autres ont le leur.</translation>
    </message>
    <message>
        <source>The reply ({line:reply}) is about {recipient} ({line:recipient}).</source>
        <translation>La réponse ({line:reply}) concerne {recipient} ({line:recipient}).</translation>
    </message>
    <message>
        <source>Return the message for this recipient only.</source>
        <translation>Renvoyez un avis de non-remise pour ce seul destinataire.</translation>
    </message>
    <message>
        <source>On the server, look at this mailbox and its filter (Sieve).</source>
        <translation>Sur le serveur, examinez cette boîte et son filtre (Sieve).</translation>
    </message>
    <message>
        <source>Recipient refused</source>
        <translation>Destinataire refusé</translation>
    </message>
    <message>
        <source>The server does not take mail for this recipient now. Its words do not say clearly whether mailbox, sender or client is the reason.</source>
        <translation>Le serveur ne prend pas de courriel pour ce destinataire. Son texte ne dit pas clairement si la boîte, l’expéditeur ou le client en est la raison.</translation>
    </message>
    <message>
        <source>It answers {command} ({line:command}).</source>
        <translation>C’est la réponse à {command} ({line:command}).</translation>
    </message>
    <message>
        <source>Read the words and the enhanced code: 5.1 is about addresses, 5.2 about the mailbox, 5.7 about rules.</source>
        <translation>Lisez le texte et le code d’état étendu : 5.1 concerne les adresses, 5.2 la boîte, 5.7 les règles.</translation>
    </message>
    <message>
        <source>Try another recipient of the same domain. If it is accepted, this mailbox is the reason; if not, it is you or the sender.</source>
        <translation>Essayez un autre destinataire du même domaine. S’il est accepté, c’est la boîte ; sinon, c’est vous ou l’expéditeur.</translation>
    </message>
    <message>
        <source>The mailbox or list takes mail only from those its owner admits.</source>
        <translation>La boîte ou la liste ne reçoit que de ceux que son propriétaire admet.</translation>
    </message>
    <message>
        <source>It is {recipient} ({line:command}); the words ({line:reply}) speak of its rule.</source>
        <translation>C’est {recipient} ({line:command}) ; le texte ({line:reply}) parle de sa règle.</translation>
    </message>
    <message>
        <source>The client is refused, not the address</source>
        <translation>C’est le client qui est refusé</translation>
    </message>
    <message>
        <source>The verdict is on the host that connects. The server only waited for this command to give it.</source>
        <translation>Le verdict porte sur l’hôte qui se connecte. Le serveur a seulement attendu cette commande pour le rendre.</translation>
    </message>
    <message>
        <source>The words ({line:reply}) name {client-address}, which is how the server sees you.</source>
        <translation>Le texte ({line:reply}) nomme {client-address}, adresse sous laquelle le serveur vous voit.</translation>
    </message>
    <message>
        <source>Look this address up on the list that is named, mend the cause, then ask there for removal.</source>
        <translation>Cherchez cette adresse sur la liste nommée, corrigez la cause, puis demandez-y le retrait.</translation>
    </message>
    <message>
        <source>Check that its reverse DNS (PTR) gives a name, and that the name leads back to it.</source>
        <translation>Vérifiez que son DNS inverse (PTR) donne un nom, et que ce nom ramène à elle.</translation>
    </message>
    <message>
        <source>From a home or mobile line, send through your provider’s server instead.</source>
        <translation>Depuis une ligne domestique ou mobile, passez plutôt par le serveur de votre fournisseur.</translation>
    </message>
    <message>
        <source>Do not try other recipients or senders: the answer will be the same.</source>
        <translation>Inutile d’essayer d’autres destinataires ou expéditeurs : la réponse sera la même.</translation>
    </message>
    <message>
        <source>The words ({line:reply}) speak of the connecting host, its DNS name or a list it is on.</source>
        <translation>Le texte ({line:reply}) parle de l’hôte qui se connecte, de son nom DNS ou d’une liste où il figure.</translation>
    </message>
    <message>
        <source>Look your public address up on the list that is named, mend the cause, then ask there for removal.</source>
        <translation>Cherchez votre adresse publique sur la liste nommée, corrigez la cause, puis demandez-y le retrait.</translation>
    </message>
    <message>
        <source>The sender is refused, not the recipient</source>
        <translation>C’est l’expéditeur qui est refusé</translation>
    </message>
    <message>
        <source>The server accepted MAIL and says only now that it does not want this sender.</source>
        <translation>Le serveur a accepté MAIL et ne dit que maintenant qu’il ne veut pas de cet expéditeur.</translation>
    </message>
    <message>
        <source>Drop this transaction and begin again with another sender.</source>
        <translation>Abandonnez cette transaction et recommencez avec un autre expéditeur.</translation>
    </message>
    <message>
        <source>Read the words and the enhanced code to see what the server has against it: the domain, SPF, or a list of its own.</source>
        <translation>Lisez le texte et le code d’état étendu pour savoir ce que le serveur lui reproche : le domaine, SPF ou une liste à lui.</translation>
    </message>
    <message>
        <source>Do not try other recipients: the answer will be the same.</source>
        <translation>Inutile d’essayer d’autres destinataires : la réponse sera la même.</translation>
    </message>
    <message>
        <source>The EHLO name is refused</source>
        <translation>C’est le nom EHLO qui est refusé</translation>
    </message>
    <message>
        <source>The server let EHLO pass and says only now that it does not accept the name given there.</source>
        <translation>Le serveur a laissé passer EHLO et ne dit que maintenant qu’il n’accepte pas le nom donné alors.</translation>
    </message>
    <message>
        <source>The words ({line:reply}) are about {client-name}, given in EHLO or HELO ({line:client-name}).</source>
        <translation>Le texte ({line:reply}) vise {client-name}, donné dans EHLO ou HELO ({line:client-name}).</translation>
    </message>
    <message>
        <source>Introduce yourself again with the real, resolvable name of this host, or with its address in square brackets.</source>
        <translation>Présentez-vous de nouveau avec le vrai nom de cet hôte, connu du DNS, ou avec son adresse entre crochets.</translation>
    </message>
    <message>
        <source>Then begin the transaction again with MAIL.</source>
        <translation>Reprenez ensuite la transaction à MAIL.</translation>
    </message>
    <message>
        <source>No such mailbox</source>
        <translation>Boîte inexistante</translation>
    </message>
    <message>
        <source>The server has no mailbox of this name.</source>
        <translation>Le serveur n’a pas de boîte de ce nom.</translation>
    </message>
    <message>
        <source>{recipient} ({line:command}) is not known here.</source>
        <translation>{recipient} ({line:command}) n’est pas connu ici.</translation>
    </message>
    <message>
        <source>Check the spelling, the domain included.</source>
        <translation>Vérifiez l’orthographe, domaine compris.</translation>
    </message>
    <message>
        <source>If the mailbox should exist, look for it on the server: account, alias, directory.</source>
        <translation>Si la boîte doit exister, cherchez-la sur le serveur : compte, alias, annuaire.</translation>
    </message>
    <message>
        <source>Recipients accepted before are not affected. Do not retry this one unchanged.</source>
        <translation>Les destinataires déjà acceptés ne sont pas touchés. Ne réessayez pas celui-ci tel quel.</translation>
    </message>
    <message>
        <source>Relaying refused</source>
        <translation>Relais refusé</translation>
    </message>
    <message>
        <source>This server does not pass mail on to that domain for someone it does not know.</source>
        <translation>Ce serveur ne relaie pas le courriel vers ce domaine pour quelqu’un qu’il ne connaît pas.</translation>
    </message>
    <message>
        <source>{recipient-domain} ({line:command}) is elsewhere for it, and nobody has logged in.</source>
        <translation>{recipient-domain} ({line:command}) est ailleurs pour lui, et personne ne s’est authentifié.</translation>
    </message>
    <message>
        <source>To send through this server, log in.</source>
        <translation>Pour envoyer par ce serveur, authentifiez-vous.</translation>
    </message>
    <message>
        <source>To deliver to {recipient-domain}, connect to its mail exchanger.</source>
        <translation>Pour remettre à {recipient-domain}, connectez-vous à son serveur MX.</translation>
    </message>
    <message>
        <source>If {recipient-domain} should be served here, add it on the server (Postfix: mydestination, relay_domains, virtual_mailbox_domains).</source>
        <translation>Si {recipient-domain} doit être servi ici, ajoutez-le sur le serveur (Postfix : mydestination, relay_domains, virtual_mailbox_domains).</translation>
    </message>
    <message>
        <source>{recipient-domain} ({line:command}) is elsewhere for it, nobody has logged in, and it offers no login at this point.</source>
        <translation>{recipient-domain} ({line:command}) est ailleurs pour lui, personne ne s’est authentifié, et il ne propose pas d’authentification à ce stade.</translation>
    </message>
    <message>
        <source>To send as a user, connect to the submission port (587 or 465) and log in there.</source>
        <translation>Pour envoyer en tant qu’utilisateur, connectez-vous au port de soumission (587 ou 465) et authentifiez-vous là.</translation>
    </message>
    <message>
        <source>Relaying refused although logged in</source>
        <translation>Relais refusé malgré l’authentification</translation>
    </message>
    <message>
        <source>Your login holds, but it does not open this way: the account lacks the right, or the rule looks at client addresses alone.</source>
        <translation>Votre authentification est valable, mais n’ouvre pas cette voie : le compte n’en a pas le droit, ou la règle ne regarde que l’adresse du client.</translation>
    </message>
    <message>
        <source>The login was accepted ({line:auth}); {recipient} ({line:command}) is refused all the same.</source>
        <translation>L’authentification a été acceptée ({line:auth}) ; {recipient} ({line:command}) est pourtant refusé.</translation>
    </message>
    <message>
        <source>On the server, check the order of the relay rules: the one for logged-in users has to come first (Postfix: permit_sasl_authenticated).</source>
        <translation>Sur le serveur, vérifiez l’ordre des règles de relais : celle des utilisateurs authentifiés doit venir en premier (Postfix : permit_sasl_authenticated).</translation>
    </message>
    <message>
        <source>Check whether this account may send outside at all.</source>
        <translation>Vérifiez si ce compte a le droit d’envoyer vers l’extérieur.</translation>
    </message>
    <message>
        <source>Mailbox closed</source>
        <translation>Boîte désactivée</translation>
    </message>
    <message>
        <source>The mailbox exists and takes no mail.</source>
        <translation>La boîte existe mais ne reçoit pas de courriel.</translation>
    </message>
    <message>
        <source>It is that of {recipient} ({line:command}).</source>
        <translation>C’est celle de {recipient} ({line:command}).</translation>
    </message>
    <message>
        <source>Reach its owner another way.</source>
        <translation>Joignez son propriétaire par un autre moyen.</translation>
    </message>
    <message>
        <source>If it is in your care, see on the server whether the account is suspended, locked or expired.</source>
        <translation>Si elle dépend de vous, voyez sur le serveur si le compte est suspendu, verrouillé ou expiré.</translation>
    </message>
    <message>
        <source>Do not keep trying: the refusal is final until somebody opens it again.</source>
        <translation>N’insistez pas : le refus vaut tant que personne ne la rouvre.</translation>
    </message>
    <message>
        <source>Sender refused</source>
        <translation>Expéditeur refusé</translation>
    </message>
    <message>
        <source>A rule of this server turns away mail from this sender.</source>
        <translation>Une règle de ce serveur écarte le courriel de cet expéditeur.</translation>
    </message>
    <message>
        <source>{sender} was refused at once, at MAIL ({line:command}).</source>
        <translation>{sender} a été refusé aussitôt, dès MAIL ({line:command}).</translation>
    </message>
    <message>
        <source>Read the enhanced code: 5.1.8 means the domain, 5.7.23 SPF, 5.7.1 a rule of the server.</source>
        <translation>Lisez le code d’état étendu : 5.1.8 vise le domaine, 5.7.23 SPF, 5.7.1 une règle du serveur.</translation>
    </message>
    <message>
        <source>Try another sender, to see whether the address is meant or the client.</source>
        <translation>Essayez un autre expéditeur, pour savoir si l’adresse est visée ou le client.</translation>
    </message>
    <message>
        <source>If this is a user of the server, log in before MAIL.</source>
        <translation>S’il s’agit d’un utilisateur du serveur, authentifiez-vous avant MAIL.</translation>
    </message>
    <message>
        <source>The server has no mailbox of that name.</source>
        <translation>Le serveur n’a pas de boîte de ce nom.</translation>
    </message>
    <message>
        <source>Check the spelling of the recipient, the domain included.</source>
        <translation>Vérifiez l’orthographe du destinataire, domaine compris.</translation>
    </message>
    <message>
        <source>Do not retry unchanged, and take dead addresses off mailing lists: many such refusals harm your reputation.</source>
        <translation>Ne réessayez pas tel quel, et retirez les adresses mortes des listes : trop de ces refus nuisent à votre réputation.</translation>
    </message>
    <message>
        <source>Reach its owner another way. If it is in your care, see whether the account is suspended, locked or expired.</source>
        <translation>Joignez son propriétaire autrement. Si elle dépend de vous, voyez si le compte est suspendu, verrouillé ou expiré.</translation>
    </message>
    <message>
        <source>Mailbox full</source>
        <translation>Boîte pleine</translation>
    </message>
    <message>
        <source>The recipient has no room left for the message.</source>
        <translation>Le destinataire n’a plus de place pour le message.</translation>
    </message>
    <message>
        <source>Tell the owner, by another way, to clear space; or raise the quota on the server.</source>
        <translation>Prévenez son propriétaire, par un autre moyen, de faire de la place ; ou augmentez le quota sur le serveur.</translation>
    </message>
    <message>
        <source>The server does not pass mail on to that domain for this client.</source>
        <translation>Ce serveur ne relaie pas le courriel vers ce domaine pour ce client.</translation>
    </message>
    <message>
        <source>To send through it, log in on its submission port (587 or 465).</source>
        <translation>Pour envoyer par lui, authentifiez-vous sur son port de soumission (587 ou 465).</translation>
    </message>
    <message>
        <source>To deliver, use the mail exchanger of the recipient’s domain; check its MX record.</source>
        <translation>Pour remettre, utilisez le serveur MX du domaine destinataire ; vérifiez l’enregistrement MX.</translation>
    </message>
    <message>
        <source>If the domain should be served there, add it on that server (Postfix: mydestination, relay_domains, virtual_mailbox_domains).</source>
        <translation>Si le domaine doit y être servi, ajoutez-le sur ce serveur (Postfix : mydestination, relay_domains, virtual_mailbox_domains).</translation>
    </message>
    <message>
        <source>The sending host is refused</source>
        <translation>Hôte d’envoi refusé</translation>
    </message>
    <message>
        <source>The verdict is on the address that connected: a block list, its reputation or its DNS name. Sender and recipient are not meant.</source>
        <translation>Le verdict porte sur l’adresse qui s’est connectée : liste de blocage, réputation ou nom DNS. Ni l’expéditeur ni le destinataire ne sont visés.</translation>
    </message>
    <message>
        <source>Look the sending address up on the list named in the reply, mend the cause, then ask there for removal.</source>
        <translation>Cherchez l’adresse d’envoi sur la liste nommée dans la réponse, corrigez la cause, puis demandez-y le retrait.</translation>
    </message>
    <message>
        <source>The server does not accept the name the sending host gave with EHLO or HELO.</source>
        <translation>Le serveur n’accepte pas le nom que l’hôte d’envoi a donné avec EHLO ou HELO.</translation>
    </message>
    <message>
        <source>Let that host give its full name, one that DNS leads to its address (Postfix: smtp_helo_name).</source>
        <translation>Faites donner à cet hôte son nom complet, que le DNS fait correspondre à son adresse (Postfix : smtp_helo_name).</translation>
    </message>
    <message>
        <source>The sender’s domain does not exist, or declares that it takes no mail; a bounce could not get back.</source>
        <translation>Le domaine de l’expéditeur n’existe pas, ou déclare ne pas recevoir de courriel ; un avis de non-remise ne pourrait pas revenir.</translation>
    </message>
    <message>
        <source>Check the DNS of the domain in MAIL FROM: it needs an MX or an address record.</source>
        <translation>Vérifiez le DNS du domaine de MAIL FROM : il lui faut un MX ou une adresse.</translation>
    </message>
    <message>
        <source>Let programs send with a real address, not with the name of the machine.</source>
        <translation>Faites envoyer les programmes avec une vraie adresse, pas avec le nom de la machine.</translation>
    </message>
    <message>
        <source>The sender is refused</source>
        <translation>C’est l’expéditeur qui est refusé</translation>
    </message>
    <message>
        <source>The verdict is on the address in MAIL FROM: who may use it, or a rule against it. The recipient is not meant.</source>
        <translation>Le verdict porte sur l’adresse de MAIL FROM : qui peut l’utiliser, ou une règle contre elle. Le destinataire n’est pas visé.</translation>
    </message>
    <message>
        <source>Send with an address of the account that logs in, or allow the pair on the server.</source>
        <translation>Envoyez avec une adresse du compte qui s’authentifie, ou autorisez la paire sur le serveur.</translation>
    </message>
    <message>
        <source>Read the rest of the reply for the reason: a domain, SPF or a list.</source>
        <translation>Lisez la suite de la réponse pour le motif : un domaine, SPF ou une liste.</translation>
    </message>
    <message>
        <source>The server could not confirm by SPF, DKIM or DMARC that the sending host may send for the domain.</source>
        <translation>Le serveur n’a pas pu confirmer par SPF, DKIM ou DMARC que l’hôte d’envoi peut envoyer pour le domaine.</translation>
    </message>
    <message>
        <source>A forward breaks SPF: let the forwarding server rewrite the sender (SRS), or rely on DKIM.</source>
        <translation>Un renvoi casse SPF : faites réécrire l’expéditeur par le serveur qui renvoie (SRS), ou comptez sur DKIM.</translation>
    </message>
    <message>
        <source>A filter refused the message</source>
        <translation>Message refusé par un filtre</translation>
    </message>
    <message>
        <source>The server took the message for spam, for dangerous or for against its rules.</source>
        <translation>Le serveur a jugé le message indésirable, dangereux ou contraire à ses règles.</translation>
    </message>
    <message>
        <source>Look at links, attachments and the reputation of the sending address.</source>
        <translation>Examinez les liens, les pièces jointes et la réputation de l’adresse d’envoi.</translation>
    </message>
    <message>
        <source>If it was refused wrongly, report it with the words and the id in the reply. Do not send it again unchanged.</source>
        <translation>Si c’est à tort, signalez-le avec le texte et l’identifiant de la réponse. Ne le renvoyez pas tel quel.</translation>
    </message>
    <message>
        <source>Mail loop</source>
        <translation>Boucle de courriel</translation>
    </message>
    <message>
        <source>The message has passed through too many servers, usually in a circle.</source>
        <translation>Le message est passé par trop de serveurs, d’ordinaire en rond.</translation>
    </message>
    <message>
        <source>Read its Received lines: the hosts that repeat form the circle. Look there for two forwards that point at each other.</source>
        <translation>Lisez ses lignes Received : les hôtes qui se répètent forment le cercle. Cherchez-y deux renvois croisés.</translation>
    </message>
    <message>
        <source>Message too big</source>
        <translation>Message trop gros</translation>
    </message>
    <message>
        <source>The message is over the limit of the server or the mailbox.</source>
        <translation>Le message dépasse la limite du serveur ou de la boîte.</translation>
    </message>
    <message>
        <source>Make it smaller; an attachment grows by a third when it is encoded. Or send a link.</source>
        <translation>Réduisez-le ; une pièce jointe grossit d’un tiers à l’encodage. Ou envoyez un lien.</translation>
    </message>
    <message>
        <source>A login is needed first</source>
        <translation>Authentification requise d’abord</translation>
    </message>
    <message>
        <source>The server sends only for users who have logged in. The number made for this is 530.</source>
        <translation>Le serveur n’envoie que pour des utilisateurs authentifiés. Le code prévu pour cela est 530.</translation>
    </message>
    <message>
        <source>Give the client a user name and a password, and the submission port, 587 with STARTTLS or 465 with TLS.</source>
        <translation>Donnez au client un nom d’utilisateur, un mot de passe et le port de soumission, 587 avec STARTTLS ou 465 avec TLS.</translation>
    </message>
    <message>
        <source>Form of the message wrong</source>
        <translation>Forme du message incorrecte</translation>
    </message>
    <message>
        <source>The header or the line ends of the message break the rules.</source>
        <translation>L’en-tête ou les fins de ligne du message ne respectent pas les règles.</translation>
    </message>
    <message>
        <source>See that the program writes one From, one Date, no header twice, and CR LF at every line.</source>
        <translation>Veillez à ce que le programme écrive un seul From, une seule Date, aucun en-tête en double, et CR LF à chaque ligne.</translation>
    </message>
    <message>
        <source>The sender is {sender} ({line:sender}).</source>
        <translation>L’expéditeur est {sender} ({line:sender}).</translation>
    </message>
    <message>
        <source>You logged in as {login} ({line:login}), and the sender is {sender} ({line:sender}).</source>
        <translation>Vous êtes authentifié comme {login} ({line:login}), et l’expéditeur est {sender} ({line:sender}).</translation>
    </message>
    <message>
        <source>The login was accepted ({line:auth}), and the sender is {sender} ({line:sender}).</source>
        <translation>L’authentification a été acceptée ({line:auth}), et l’expéditeur est {sender} ({line:sender}).</translation>
    </message>
    <message>
        <source>{sender} ({line:sender}) belongs to {server-name}, and nobody has logged in.</source>
        <translation>{sender} ({line:sender}) relève de {server-name}, et personne ne s’est authentifié.</translation>
    </message>
    <message>
        <source>The address in question is {sender} ({line:sender}).</source>
        <translation>L’adresse en question est {sender} ({line:sender}).</translation>
    </message>
    <message>
        <source>The words ({line:reply}) are about {sender}, given before ({line:sender}).</source>
        <translation>Le texte ({line:reply}) vise {sender}, donné auparavant ({line:sender}).</translation>
    </message>
    <message>
        <source>Sending limit reached</source>
        <translation>Limite d’envoi atteinte</translation>
    </message>
    <message>
        <source>Too much was sent in a while: by this account, from this address or to this mailbox. Time usually mends it, although the number looks final.</source>
        <translation>Trop d’envois en peu de temps : par ce compte, depuis cette adresse ou vers cette boîte. Le temps y remédie d’ordinaire, bien que le code semble définitif.</translation>
    </message>
    <message>
        <source>The words ({line:reply}) speak of a rate or a limit.</source>
        <translation>Le texte ({line:reply}) parle d’un débit ou d’une limite.</translation>
    </message>
    <message>
        <source>Wait, then send more slowly. Providers publish their limits per hour and per day.</source>
        <translation>Attendez, puis envoyez plus lentement. Les fournisseurs publient leurs limites par heure et par jour.</translation>
    </message>
    <message>
        <source>If you sent little, see whether somebody else uses the account.</source>
        <translation>Si vous avez peu envoyé, voyez si quelqu’un d’autre utilise le compte.</translation>
    </message>
    <message>
        <source>Recipient domain not found</source>
        <translation>Domaine destinataire introuvable</translation>
    </message>
    <message>
        <source>The part behind the @ leads to no mail server: the domain does not exist, or takes no mail.</source>
        <translation>La partie après le @ ne mène à aucun serveur de messagerie : le domaine n’existe pas, ou ne reçoit pas de courriel.</translation>
    </message>
    <message>
        <source>The domain is {recipient-domain}, from {command} ({line:command}).</source>
        <translation>Il s’agit de {recipient-domain}, dans {command} ({line:command}).</translation>
    </message>
    <message>
        <source>Check the spelling of {recipient-domain}, then its MX record.</source>
        <translation>Vérifiez l’orthographe de {recipient-domain}, puis son enregistrement MX.</translation>
    </message>
    <message>
        <source>If DNS knows the domain elsewhere, look at the resolver this server uses.</source>
        <translation>Si le DNS connaît ce domaine ailleurs, examinez le résolveur qu’utilise ce serveur.</translation>
    </message>
    <message>
        <source>The user has moved</source>
        <translation>L’utilisateur a changé d’adresse</translation>
    </message>
    <message>
        <source>The mailbox is no longer here. The server names the new address and does not forward the message itself.</source>
        <translation>La boîte n’est plus ici. Le serveur indique la nouvelle adresse mais ne fait pas suivre le message.</translation>
    </message>
    <message>
        <source>For {recipient} ({line:command}) it names {new-address} ({line:new-address}).</source>
        <translation>Pour {recipient} ({line:command}), il indique {new-address} ({line:new-address}).</translation>
    </message>
    <message>
        <source>If you trust this server, send to the new address.</source>
        <translation>Si vous avez confiance en ce serveur, envoyez à la nouvelle adresse.</translation>
    </message>
    <message>
        <source>Correct the address book.</source>
        <translation>Corrigez le carnet d’adresses.</translation>
    </message>
    <message>
        <source>The part behind the @ of the recipient leads to no mail server: the domain does not exist, or takes no mail.</source>
        <translation>La partie après le @ du destinataire ne mène à aucun serveur de messagerie : le domaine n’existe pas, ou ne reçoit pas de courriel.</translation>
    </message>
    <message>
        <source>Check the spelling of the domain, then its MX record.</source>
        <translation>Vérifiez l’orthographe du domaine, puis son enregistrement MX.</translation>
    </message>
    <message>
        <source>Ask the owner to admit the sender. If you belong to the same organisation, log in before sending.</source>
        <translation>Demandez au propriétaire d’admettre l’expéditeur. Si vous êtes de la même organisation, authentifiez-vous avant d’envoyer.</translation>
    </message>
    <message>
        <source>No service for this client</source>
        <translation>Pas de service pour ce client</translation>
    </message>
    <message>
        <source>The server takes no mail from this client at all, or from nobody. Sender and recipient play no part.</source>
        <translation>Le serveur ne prend aucun courriel de ce client, ou de personne. L’expéditeur et le destinataire n’y sont pour rien.</translation>
    </message>
    <message>
        <source>See whether the right server was asked: look up the MX record of the recipient’s domain.</source>
        <translation>Voyez si le bon serveur a été interrogé : consultez l’enregistrement MX du domaine destinataire.</translation>
    </message>
    <message>
        <source>Check whether a block list names the sending address, and whether it has reverse DNS (PTR).</source>
        <translation>Vérifiez si une liste de blocage mentionne l’adresse d’envoi, et si elle a un DNS inverse (PTR).</translation>
    </message>
    <message>
        <source>Refused by a rule of the server</source>
        <translation>Refusé par une règle du serveur</translation>
    </message>
    <message>
        <source>A rule of the receiving side turns the message away. The words do not say whether sender, client or content is meant.</source>
        <translation>Une règle du côté destinataire écarte le message. Le texte ne dit pas si l’expéditeur, le client ou le contenu est visé.</translation>
    </message>
    <message>
        <source>Ask its administrator, with the time and any number or link in the reply.</source>
        <translation>Interrogez son administrateur, avec l’heure et tout numéro ou lien figurant dans la réponse.</translation>
    </message>
    <message>
        <source>Send a short plain message from another address. If it passes, it is the sender or the content, not the host.</source>
        <translation>Envoyez un message court et simple depuis une autre adresse. S’il passe, c’est l’expéditeur ou le contenu, non l’hôte.</translation>
    </message>
</context>
<context>
    <name>Reading551</name>
    <message>
        <source>The user has moved</source>
        <translation>L’utilisateur a changé d’adresse</translation>
    </message>
    <message>
        <source>The server gives the new address and does not forward the message itself.</source>
        <translation>Le serveur donne la nouvelle adresse mais ne fait pas suivre le message.</translation>
    </message>
    <message>
        <source>For {recipient} ({line:command}) it names {new-address} ({line:new-address}).</source>
        <translation>Pour {recipient} ({line:command}), il indique {new-address} ({line:new-address}).</translation>
    </message>
    <message>
        <source>If you trust this server, send to the new address.</source>
        <translation>Si vous avez confiance en ce serveur, envoyez à la nouvelle adresse.</translation>
    </message>
    <message>
        <source>Ask yourself first: over an unprotected connection anyone could have written this reply to draw the mail away.</source>
        <translation>Réfléchissez d’abord : sur une connexion non protégée, n’importe qui a pu écrire cette réponse pour détourner le courriel.</translation>
    </message>
    <message>
        <source>Correct the address book.</source>
        <translation>Corrigez le carnet d’adresses.</translation>
    </message>
    <message>
        <source>Not one of its users</source>
        <translation>Pas un de ses utilisateurs</translation>
    </message>
    <message>
        <source>The server does not take mail for this recipient and names no other address. It is a relay refusal under an old number.</source>
        <translation>Le serveur ne prend pas de courriel pour ce destinataire et n’indique aucune autre adresse. C’est un refus de relais sous un code ancien.</translation>
    </message>
    <message>
        <source>{recipient} ({line:command}) is refused, and nobody has logged in.</source>
        <translation>{recipient} ({line:command}) est refusé, et personne ne s’est authentifié.</translation>
    </message>
    <message>
        <source>To send through this server, log in first.</source>
        <translation>Pour envoyer par ce serveur, authentifiez-vous d’abord.</translation>
    </message>
    <message>
        <source>To deliver to {recipient-domain}, connect to its mail exchanger.</source>
        <translation>Pour remettre à {recipient-domain}, connectez-vous à son serveur MX.</translation>
    </message>
    <message>
        <source>This user is elsewhere</source>
        <translation>Cet utilisateur est ailleurs</translation>
    </message>
    <message>
        <source>The server knows the name; the mailbox is on another host.</source>
        <translation>Le serveur connaît le nom ; la boîte est sur un autre hôte.</translation>
    </message>
    <message>
        <source>You asked with {command} ({line:command}).</source>
        <translation>Vous avez demandé par {command} ({line:command}).</translation>
    </message>
    <message>
        <source>Use the address in the reply, if it gives one and you trust this server.</source>
        <translation>Utilisez l’adresse de la réponse, si elle en donne une et si vous avez confiance en ce serveur.</translation>
    </message>
    <message>
        <source>Rest of a message that has failed</source>
        <translation>Suite d’un message déjà en échec</translation>
    </message>
    <message>
        <source>The octets were read and thrown away, because this message had failed at an earlier step.</source>
        <translation>Les octets ont été lus et jetés, car ce message avait échoué à une étape antérieure.</translation>
    </message>
    <message>
        <source>The refusal that counts came before ({line:cause}).</source>
        <translation>Le refus qui compte est venu avant ({line:cause}).</translation>
    </message>
    <message>
        <source>Drop the transaction.</source>
        <translation>Abandonnez la transaction.</translation>
    </message>
    <message>
        <source>Read that earlier refusal: it names the cause.</source>
        <translation>Lisez ce refus antérieur : il donne la cause.</translation>
    </message>
    <message>
        <source>Do not send the remaining chunks.</source>
        <translation>N’envoyez pas les blocs restants.</translation>
    </message>
    <message>
        <source>The server names a new address, {new-address}, and does not forward the message itself.</source>
        <translation>Le serveur indique une nouvelle adresse, {new-address}, mais ne fait pas suivre le message.</translation>
    </message>
    <message>
        <source>If you trust that server, send to the new address and correct the address book.</source>
        <translation>Si vous avez confiance en ce serveur, envoyez à la nouvelle adresse et corrigez le carnet d’adresses.</translation>
    </message>
    <message>
        <source>The server does not take mail for that recipient and names no other address. It is a relay refusal under an old number.</source>
        <translation>Le serveur ne prend pas de courriel pour ce destinataire et n’indique aucune autre adresse. C’est un refus de relais sous un code ancien.</translation>
    </message>
    <message>
        <source>To send through it, log in on its submission port; to deliver, use the mail exchanger of the domain.</source>
        <translation>Pour envoyer par lui, authentifiez-vous sur son port de soumission ; pour remettre, utilisez le serveur MX du domaine.</translation>
    </message>
</context>
<context>
    <name>Reading552</name>
    <message>
        <source>Announced size over the limit</source>
        <translation>Taille annoncée au-delà de la limite</translation>
    </message>
    <message>
        <source>The size given with MAIL is more than this server takes. Nothing was sent in vain.</source>
        <translation>La taille donnée avec MAIL dépasse ce qu’accepte ce serveur. Rien n’a été envoyé pour rien.</translation>
    </message>
    <message>
        <source>SIZE={size} ({line:command}) stands against a limit of {limit} octets ({line:limit}).</source>
        <translation>SIZE={size} ({line:command}), pour une limite de {limit} octets ({line:limit}).</translation>
    </message>
    <message>
        <source>Make the message smaller; an attachment grows by a third when it is encoded.</source>
        <translation>Réduisez le message ; une pièce jointe grossit d’un tiers à l’encodage.</translation>
    </message>
    <message>
        <source>Or put the file on a server and send a link.</source>
        <translation>Ou déposez le fichier sur un serveur et envoyez un lien.</translation>
    </message>
    <message>
        <source>On the server, the limit is a setting (Postfix: message_size_limit).</source>
        <translation>Sur le serveur, cette limite est un réglage (Postfix : message_size_limit).</translation>
    </message>
    <message>
        <source>Announced size too big</source>
        <translation>Taille annoncée trop grande</translation>
    </message>
    <message>
        <source>The size given with MAIL is too much, although the reply to EHLO names no limit below it. The real one depends on account, mailbox or policy.</source>
        <translation>La taille donnée avec MAIL est excessive, bien que la réponse à EHLO n’indique pas de limite inférieure. La vraie dépend du compte, de la boîte ou d’une règle.</translation>
    </message>
    <message>
        <source>{command} ({line:command}) announces {size} octets.</source>
        <translation>{command} ({line:command}) annonce {size} octets.</translation>
    </message>
    <message>
        <source>Try with a smaller message.</source>
        <translation>Essayez avec un message plus petit.</translation>
    </message>
    <message>
        <source>Ask the administrator for the limit that applies to you.</source>
        <translation>Demandez à l’administrateur la limite qui vous est appliquée.</translation>
    </message>
    <message>
        <source>An earlier size still counts</source>
        <translation>Une taille antérieure compte encore</translation>
    </message>
    <message>
        <source>This MAIL announces no size. The server still holds the one it refused before.</source>
        <translation>Ce MAIL n’annonce pas de taille. Le serveur retient encore celle qu’il a refusée.</translation>
    </message>
    <message>
        <source>An earlier MAIL was refused with 552 ({line:cause}), and no RSET came between it and this one ({line:command}).</source>
        <translation>Un MAIL précédent a été refusé par 552 ({line:cause}), sans RSET entre celui-là et celui-ci ({line:command}).</translation>
    </message>
    <message>
        <source>Reset, then send MAIL again.</source>
        <translation>Réinitialisez, puis renvoyez MAIL.</translation>
    </message>
    <message>
        <source>Mailbox full</source>
        <translation>Boîte pleine</translation>
    </message>
    <message>
        <source>The recipient has no room left for the message.</source>
        <translation>Le destinataire n’a plus de place pour le message.</translation>
    </message>
    <message>
        <source>It is the mailbox of {recipient} ({line:command}).</source>
        <translation>C’est la boîte de {recipient} ({line:command}).</translation>
    </message>
    <message>
        <source>Tell the owner, by another way, to delete or move mail.</source>
        <translation>Prévenez son propriétaire, par un autre moyen, de supprimer ou déplacer du courriel.</translation>
    </message>
    <message>
        <source>On the server, raise the quota of the mailbox.</source>
        <translation>Sur le serveur, augmentez le quota de la boîte.</translation>
    </message>
    <message>
        <source>Recipients accepted before are not affected.</source>
        <translation>Les destinataires déjà acceptés ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Too many recipients at once</source>
        <translation>Trop de destinataires à la fois</translation>
    </message>
    <message>
        <source>The message has as many recipients as this server takes in one go; 552 is the old number for 452. Nothing is wrong with the address.</source>
        <translation>Le message a autant de destinataires que ce serveur en prend d’un coup ; 552 est l’ancien code pour 452. L’adresse n’est pas en cause.</translation>
    </message>
    <message>
        <source>{accepted} recipients were accepted before {recipient} ({line:command}); they stand.</source>
        <translation>{accepted} destinataires ont été acceptés avant {recipient} ({line:command}) ; ils restent valables.</translation>
    </message>
    <message>
        <source>Send the message now for those accepted.</source>
        <translation>Envoyez maintenant le message pour ceux-là.</translation>
    </message>
    <message>
        <source>Send it again to the rest, in a transaction of its own.</source>
        <translation>Renvoyez-le aux autres, dans une transaction à part.</translation>
    </message>
    <message>
        <source>Message too big</source>
        <translation>Message trop gros</translation>
    </message>
    <message>
        <source>The server counted while the message came in and refused it at the end. Nothing was kept.</source>
        <translation>Le serveur a compté pendant que le message arrivait et l’a refusé à la fin. Rien n’a été conservé.</translation>
    </message>
    <message>
        <source>Its limit is {limit} octets ({line:limit}); MAIL ({line:mail}) had not announced more.</source>
        <translation>Sa limite est de {limit} octets ({line:limit}) ; MAIL ({line:mail}) n’avait pas annoncé davantage.</translation>
    </message>
    <message>
        <source>Announce the size with MAIL (SIZE=): the server then refuses before the content is sent.</source>
        <translation>Annoncez la taille avec MAIL (SIZE=) : le serveur refuse alors avant l’envoi du contenu.</translation>
    </message>
    <message>
        <source>The refusal ({line:reply}) could come only now, since no limit was announced that it passes.</source>
        <translation>Ce refus ({line:reply}) ne pouvait venir que maintenant, aucune limite dépassée n’ayant été annoncée.</translation>
    </message>
    <message>
        <source>Ask the administrator for the limit of your account.</source>
        <translation>Demandez à l’administrateur la limite de votre compte.</translation>
    </message>
    <message>
        <source>One mailbox full</source>
        <translation>Une boîte pleine</translation>
    </message>
    <message>
        <source>LMTP gives a verdict for each recipient. This mailbox has no room; the others stand on their own.</source>
        <translation>LMTP rend un verdict par destinataire. Cette boîte n’a plus de place ; les autres ont leur propre verdict.</translation>
    </message>
    <message>
        <source>The reply ({line:reply}) is about {recipient} ({line:recipient}).</source>
        <translation>La réponse ({line:reply}) concerne {recipient} ({line:recipient}).</translation>
    </message>
    <message>
        <source>Return the message for this recipient only.</source>
        <translation>Renvoyez un avis de non-remise pour ce seul destinataire.</translation>
    </message>
    <message>
        <source>On the server, raise the quota, or have the owner clear space.</source>
        <translation>Sur le serveur, augmentez le quota, ou faites faire de la place.</translation>
    </message>
    <message>
        <source>No room for the message</source>
        <translation>Plus de place pour le message</translation>
    </message>
    <message>
        <source>The server took the message in and found no room for it: a mailbox is full, or an allowance is used up. Nothing was kept.</source>
        <translation>Le serveur a reçu le message et n’a pas trouvé de place : une boîte est pleine, ou un quota épuisé. Rien n’a été conservé.</translation>
    </message>
    <message>
        <source>The words ({line:reply}) speak of storage, not of the size of the message.</source>
        <translation>Le texte ({line:reply}) parle de place, non de la taille du message.</translation>
    </message>
    <message>
        <source>Tell the recipient, by another way, to clear space.</source>
        <translation>Prévenez le destinataire, par un autre moyen, de faire de la place.</translation>
    </message>
    <message>
        <source>With several recipients, send to each on its own to see whose mailbox it is.</source>
        <translation>S’il y a plusieurs destinataires, écrivez à chacun séparément pour savoir de quelle boîte il s’agit.</translation>
    </message>
    <message>
        <source>Content not allowed</source>
        <translation>Contenu interdit</translation>
    </message>
    <message>
        <source>It is not the size. The server refuses something in the message for safety: an attachment, an archive, a link.</source>
        <translation>Ce n’est pas la taille. Le serveur refuse un élément du message par sécurité : une pièce jointe, une archive, un lien.</translation>
    </message>
    <message>
        <source>The words or the code ({line:reply}) speak of the content.</source>
        <translation>Le texte ou le code ({line:reply}) parle du contenu.</translation>
    </message>
    <message>
        <source>Take out the attachment; programs, scripts and archives that hold them are refused alike.</source>
        <translation>Retirez la pièce jointe ; programmes, scripts et archives qui en contiennent sont tous refusés.</translation>
    </message>
    <message>
        <source>Put the file on a server and send a link instead.</source>
        <translation>Déposez plutôt le fichier sur un serveur et envoyez un lien.</translation>
    </message>
    <message>
        <source>If the reply has a link, it lists what is not allowed.</source>
        <translation>Si la réponse contient un lien, il énumère ce qui est interdit.</translation>
    </message>
    <message>
        <source>Take the attachment out, or share the file by a link.</source>
        <translation>Retirez la pièce jointe, ou partagez le fichier par un lien.</translation>
    </message>
</context>
<context>
    <name>Reading553</name>
    <message>
        <source>Sender address not yours</source>
        <translation>Adresse d’expéditeur d’un autre</translation>
    </message>
    <message>
        <source>The server knows who you are and does not let you send in the name of this address.</source>
        <translation>Le serveur vous a identifié et ne vous permet pas d’envoyer au nom de cette adresse.</translation>
    </message>
    <message>
        <source>You logged in as {login} ({line:login}), but MAIL FROM names {sender} ({line:sender}). Some servers, Postfix among them, accept MAIL FROM and refuse only at RCPT TO.</source>
        <translation>Vous vous êtes authentifié en tant que {login} ({line:login}), mais MAIL FROM indique {sender} ({line:sender}). Certains serveurs, dont Postfix, acceptent MAIL FROM et ne refusent qu’à RCPT TO.</translation>
    </message>
    <message>
        <source>Drop the transaction.</source>
        <translation>Abandonnez la transaction.</translation>
    </message>
    <message>
        <source>Send with the address of the account.</source>
        <translation>Envoyez avec l’adresse du compte.</translation>
    </message>
    <message>
        <source>Or log in as the owner of {sender}, over a new connection.</source>
        <translation>Ou authentifiez-vous avec le compte qui possède {sender}, par une nouvelle connexion.</translation>
    </message>
    <message>
        <source>Or, on the server, allow this pair. On Postfix that is smtpd_sender_login_maps.</source>
        <translation>Ou autorisez cette paire sur le serveur. Sur Postfix, c’est smtpd_sender_login_maps.</translation>
    </message>
    <message>
        <source>Send with an address that belongs to this account: drop the transaction first, then name it in MAIL FROM.</source>
        <translation>Envoyez avec une adresse qui appartient à ce compte : abandonnez d’abord la transaction, puis indiquez cette adresse dans MAIL FROM.</translation>
    </message>
    <message>
        <source>MAIL FROM names {sender} ({line:sender}), and the server says that the account which logged in does not own it: {text} ({line:text}).</source>
        <translation>MAIL FROM indique {sender} ({line:sender}), et le serveur dit que le compte authentifié ne possède pas cette adresse : {text} ({line:text}).</translation>
    </message>
    <message>
        <source>Drop the transaction, then send with an address of the account.</source>
        <translation>Abandonnez la transaction, puis envoyez avec une adresse du compte.</translation>
    </message>
    <message>
        <source>The address in MAIL FROM belongs to an account of this server. Only that account may use it, and nobody has logged in.</source>
        <translation>L’adresse de MAIL FROM appartient à un compte de ce serveur. Seul ce compte peut l’utiliser, et personne ne s’est authentifié.</translation>
    </message>
    <message>
        <source>MAIL FROM names {sender} ({line:sender}), and no login was accepted on this connection.</source>
        <translation>MAIL FROM indique {sender} ({line:sender}), et aucune authentification n’a été acceptée sur cette connexion.</translation>
    </message>
    <message>
        <source>Log in as the owner of the address, inside TLS, then repeat MAIL FROM.</source>
        <translation>Authentifiez-vous avec le compte propriétaire, dans TLS, puis répétez MAIL FROM.</translation>
    </message>
    <message>
        <source>If no login is offered here, use the submission port (587 or 465).</source>
        <translation>Si aucune authentification n’est proposée ici, utilisez le port de soumission (587 ou 465).</translation>
    </message>
    <message>
        <source>An international address needs SMTPUTF8</source>
        <translation>Une adresse internationale exige SMTPUTF8</translation>
    </message>
    <message>
        <source>The address has characters outside ASCII. It may travel only if MAIL FROM says SMTPUTF8, and every server on the way offers it.</source>
        <translation>L’adresse contient des caractères hors ASCII. Elle ne peut circuler que si MAIL FROM porte SMTPUTF8 et que chaque serveur du trajet le propose.</translation>
    </message>
    <message>
        <source>The first such character stands at character {position} of the address ({line:character}), and SMTPUTF8 was not given.</source>
        <translation>Le premier de ces caractères se trouve au caractère {position} de l’adresse ({line:character}), et SMTPUTF8 n’a pas été donné.</translation>
    </message>
    <message>
        <source>If the reply to EHLO offers SMTPUTF8, add it to MAIL FROM: MAIL FROM:&lt;user@example.org&gt; SMTPUTF8.</source>
        <translation>Si la réponse à EHLO propose SMTPUTF8, ajoutez-le à MAIL FROM : MAIL FROM:&lt;user@example.org&gt; SMTPUTF8.</translation>
    </message>
    <message>
        <source>If it does not, use an ASCII address. A domain may be written in its xn-- form; a local part may not be converted.</source>
        <translation>Sinon, utilisez une adresse ASCII. Un domaine peut s’écrire sous sa forme xn-- ; une partie locale ne se convertit pas.</translation>
    </message>
    <message>
        <source>A route in front of the address</source>
        <translation>Un itinéraire devant l’adresse</translation>
    </message>
    <message>
        <source>The address begins with hosts through which the mail should go. That form is obsolete, and this server refuses it.</source>
        <translation>L’adresse commence par les hôtes que le message devrait traverser. Cette forme est obsolète, et ce serveur la refuse.</translation>
    </message>
    <message>
        <source>The route stands at the beginning of {argument} ({line:argument}).</source>
        <translation>L’itinéraire se trouve au début de {argument} ({line:argument}).</translation>
    </message>
    <message>
        <source>Leave out everything up to the colon, and keep the plain address.</source>
        <translation>Retirez tout jusqu’aux deux-points, et gardez l’adresse simple.</translation>
    </message>
    <message>
        <source>The domain is missing</source>
        <translation>Le domaine manque</translation>
    </message>
    <message>
        <source>The server does not complete bare names. It needs the whole address, with @ and domain.</source>
        <translation>Le serveur ne complète pas les noms seuls. Il lui faut l’adresse entière, avec @ et domaine.</translation>
    </message>
    <message>
        <source>{command} ({line:command}) has no @.</source>
        <translation>{command} ({line:command}) ne contient pas de @.</translation>
    </message>
    <message>
        <source>Write the whole address, such as user@example.org, between &lt; and &gt;.</source>
        <translation>Écrivez l’adresse entière, par exemple user@example.org, entre &lt; et &gt;.</translation>
    </message>
    <message>
        <source>A blank in the address</source>
        <translation>Un espace dans l’adresse</translation>
    </message>
    <message>
        <source>An address may not hold a blank, unless the whole local part stands in quotes. The server stops reading there.</source>
        <translation>Une adresse ne peut contenir d’espace, sauf si toute la partie locale est entre guillemets. Le serveur arrête sa lecture à cet endroit.</translation>
    </message>
    <message>
        <source>The blank is character {position} of the address ({line:character}): {command}.</source>
        <translation>L’espace est le caractère {position} de l’adresse ({line:character}) : {command}.</translation>
    </message>
    <message>
        <source>Take the blank out and send the command again. Look also for one behind &lt; or before &gt;.</source>
        <translation>Supprimez l’espace et renvoyez la commande. Cherchez-en aussi un après &lt; ou avant &gt;.</translation>
    </message>
    <message>
        <source>A dot out of place in the address</source>
        <translation>Un point mal placé dans l’adresse</translation>
    </message>
    <message>
        <source>A dot may not begin or end a name, and no two may stand side by side.</source>
        <translation>Un point ne peut ni commencer ni finir un nom, et deux points ne peuvent se suivre.</translation>
    </message>
    <message>
        <source>The dot stands at character {position} of the address ({line:character}): {command}.</source>
        <translation>Le point se trouve au caractère {position} de l’adresse ({line:character}) : {command}.</translation>
    </message>
    <message>
        <source>Correct the address and send the command again.</source>
        <translation>Corrigez l’adresse et renvoyez la commande.</translation>
    </message>
    <message>
        <source>The address is too long</source>
        <translation>L’adresse est trop longue</translation>
    </message>
    <message>
        <source>The part before @ may have 64 octets, the domain 255, the whole path 256.</source>
        <translation>La partie avant @ peut compter 64 octets, le domaine 255, le chemin entier 256.</translation>
    </message>
    <message>
        <source>The limit is passed at character {position} of the address ({line:character}).</source>
        <translation>La limite est dépassée au caractère {position} de l’adresse ({line:character}).</translation>
    </message>
    <message>
        <source>Use a shorter address.</source>
        <translation>Utilisez une adresse plus courte.</translation>
    </message>
    <message>
        <source>A bracket is missing</source>
        <translation>Un chevron manque</translation>
    </message>
    <message>
        <source>The address has to stand between &lt; and &gt;. One of them is missing, and the server cannot tell where the address ends.</source>
        <translation>L’adresse doit se trouver entre &lt; et &gt;. L’un d’eux manque, et le serveur ne sait pas où finit l’adresse.</translation>
    </message>
    <message>
        <source>It is missing in {command} ({line:command}).</source>
        <translation>Il manque dans {command} ({line:command}).</translation>
    </message>
    <message>
        <source>Write the command as MAIL FROM:&lt;user@example.org&gt; or RCPT TO:&lt;user@example.org&gt;.</source>
        <translation>Écrivez la commande sous la forme MAIL FROM:&lt;user@example.org&gt; ou RCPT TO:&lt;user@example.org&gt;.</translation>
    </message>
    <message>
        <source>The address cannot be read</source>
        <translation>L’adresse est illisible</translation>
    </message>
    <message>
        <source>The address breaks the rules of its grammar, and the server refuses to guess what is meant. Others say 501 or 555 to the same.</source>
        <translation>L’adresse enfreint les règles de sa grammaire, et le serveur refuse de deviner. D’autres répondent 501 ou 555 au même cas.</translation>
    </message>
    <message>
        <source>Read from the left, it goes wrong at character {position} ({line:character}): {command}.</source>
        <translation>Lue de gauche à droite, elle devient fausse au caractère {position} ({line:character}) : {command}.</translation>
    </message>
    <message>
        <source>Look at that place: something stands there that may not, or something is missing.</source>
        <translation>Regardez à cet endroit : il s’y trouve un caractère de trop, ou il en manque un.</translation>
    </message>
    <message>
        <source>The server accepted MAIL FROM for the moment and tells its verdict only now. The recipient is not the problem.</source>
        <translation>Le serveur avait accepté MAIL FROM provisoirement et ne donne son verdict que maintenant. Le destinataire n’est pas en cause.</translation>
    </message>
    <message>
        <source>The words speak of the sender, and MAIL FROM named {sender} ({line:sender}): {text} ({line:text}).</source>
        <translation>Le texte parle de l’expéditeur, et MAIL FROM indiquait {sender} ({line:sender}) : {text} ({line:text}).</translation>
    </message>
    <message>
        <source>Drop the transaction, then send MAIL FROM with a sender the server accepts.</source>
        <translation>Abandonnez la transaction, puis envoyez MAIL FROM avec un expéditeur que le serveur accepte.</translation>
    </message>
    <message>
        <source>Do not look for the fault in the recipient.</source>
        <translation>Ne cherchez pas la faute chez le destinataire.</translation>
    </message>
    <message>
        <source>The sender’s domain does not exist</source>
        <translation>Le domaine de l’expéditeur n’existe pas</translation>
    </message>
    <message>
        <source>The server looked the domain up in DNS and found neither a mail exchanger nor an address. A bounce could never be returned there.</source>
        <translation>Le serveur a cherché ce domaine dans le DNS et n’y a trouvé ni serveur MX ni adresse. Un avis de non-remise ne pourrait jamais y retourner.</translation>
    </message>
    <message>
        <source>MAIL FROM names {sender} ({line:sender}), whose domain is {sender-domain}.</source>
        <translation>MAIL FROM indique {sender} ({line:sender}), dont le domaine est {sender-domain}.</translation>
    </message>
    <message>
        <source>Check the spelling of the domain.</source>
        <translation>Vérifiez l’orthographe du domaine.</translation>
    </message>
    <message>
        <source>If it is right, have its MX or address record set, and see it from outside your network.</source>
        <translation>S’il est juste, faites publier son enregistrement MX ou d’adresse, et contrôlez-le hors de votre réseau.</translation>
    </message>
    <message>
        <source>A program on a host such as localhost.localdomain needs a real sender set.</source>
        <translation>Un programme sur un hôte comme localhost.localdomain doit recevoir un véritable expéditeur.</translation>
    </message>
    <message>
        <source>Relaying refused</source>
        <translation>Relais refusé</translation>
    </message>
    <message>
        <source>The recipient lives elsewhere, and this server does not forward mail for you.</source>
        <translation>Le destinataire dépend d’un autre serveur, et celui-ci ne réexpédie pas pour vous.</translation>
    </message>
    <message>
        <source>The recipient is {recipient} ({line:recipient}). The server says: {text} ({line:text}).</source>
        <translation>Le destinataire est {recipient} ({line:recipient}). Le serveur dit : {text} ({line:text}).</translation>
    </message>
    <message>
        <source>If you have an account here, log in (inside TLS), then repeat MAIL FROM and RCPT TO.</source>
        <translation>Si vous avez un compte ici, authentifiez-vous (dans TLS), puis répétez MAIL FROM et RCPT TO.</translation>
    </message>
    <message>
        <source>If you deliver from outside, talk to the mail exchanger of the recipient’s domain instead.</source>
        <translation>Si vous remettez du courrier de l’extérieur, adressez-vous plutôt au serveur MX du domaine du destinataire.</translation>
    </message>
    <message>
        <source>If this server should take mail for the domain, it has to be listed there; on qmail in control/rcpthosts.</source>
        <translation>Si ce serveur devait accepter ce domaine, il faut l’y déclarer ; chez qmail, dans control/rcpthosts.</translation>
    </message>
    <message>
        <source>Characters this server does not allow</source>
        <translation>Caractères que ce serveur n’admet pas</translation>
    </message>
    <message>
        <source>Use the plain address of the recipient.</source>
        <translation>Utilisez l’adresse simple du destinataire.</translation>
    </message>
    <message>
        <source>If the mailbox is really called so, the administrator of the server has to allow it.</source>
        <translation>Si la boîte s’appelle vraiment ainsi, l’administrateur du serveur doit l’autoriser.</translation>
    </message>
    <message>
        <source>Not a single mailbox</source>
        <translation>Pas une boîte unique</translation>
    </message>
    <message>
        <source>The name does not lead to exactly one mailbox: it fits several, or none that can be reached.</source>
        <translation>Le nom ne mène pas à une seule boîte : il en désigne plusieurs, ou aucune qui soit accessible.</translation>
    </message>
    <message>
        <source>{command} ({line:command}) was the question.</source>
        <translation>La question était {command} ({line:command}).</translation>
    </message>
    <message>
        <source>Ask with the full address.</source>
        <translation>Redemandez avec l’adresse complète.</translation>
    </message>
    <message>
        <source>RCPT TO tells more reliably whether mail is accepted.</source>
        <translation>RCPT TO dit plus sûrement si le courrier est accepté.</translation>
    </message>
    <message>
        <source>This mechanism lets the server begin</source>
        <translation>Avec ce mécanisme, le serveur commence</translation>
    </message>
    <message>
        <source>The AUTH line already carried an answer, but here the server speaks first. The standard has 501 for it; Exim says 553.</source>
        <translation>La ligne AUTH portait déjà une réponse, alors qu’ici le serveur parle en premier. La norme prévoit 501 ; Exim répond 553.</translation>
    </message>
    <message>
        <source>AUTH {mechanism} ({line:auth}) came with an initial response.</source>
        <translation>AUTH {mechanism} ({line:auth}) est arrivé avec une réponse initiale.</translation>
    </message>
    <message>
        <source>Send the mechanism alone, and wait for the challenge.</source>
        <translation>Envoyez le mécanisme seul, et attendez le défi.</translation>
    </message>
    <message>
        <source>The sending address is on a list</source>
        <translation>L’adresse d’envoi est sur une liste</translation>
    </message>
    <message>
        <source>It is not about the mail address: the server, or a list it asks, has something against the IP address that sends.</source>
        <translation>Il ne s’agit pas de l’adresse électronique : le serveur, ou une liste qu’il consulte, a quelque chose contre l’adresse IP qui envoie.</translation>
    </message>
    <message>
        <source>The words say so: {text} ({line:text}).</source>
        <translation>Le texte le dit : {text} ({line:text}).</translation>
    </message>
    <message>
        <source>Follow the link in the reply, if there is one, and look up the address that is named.</source>
        <translation>Suivez le lien de la réponse, s’il y en a un, et recherchez l’adresse indiquée.</translation>
    </message>
    <message>
        <source>Find out why it was listed before you ask for removal: an infected host, a stolen account, a dynamic address.</source>
        <translation>Trouvez la raison de l’inscription avant de demander le retrait : poste infecté, compte volé, adresse dynamique.</translation>
    </message>
    <message>
        <source>Do not try the same from other addresses.</source>
        <translation>N’essayez pas la même chose depuis d’autres adresses.</translation>
    </message>
    <message>
        <source>The From of the message is refused</source>
        <translation>Le From du message est refusé</translation>
    </message>
    <message>
        <source>The envelope was fine. The server refuses the address in the From line of the header.</source>
        <translation>L’enveloppe était bonne. Le serveur refuse l’adresse de la ligne From de l’en-tête.</translation>
    </message>
    <message>
        <source>It was told after the message was sent ({line:end}): {text} ({line:text}).</source>
        <translation>Il l’a dit après l’envoi du message ({line:end}) : {text} ({line:text}).</translation>
    </message>
    <message>
        <source>Send with a From address that the account owns.</source>
        <translation>Envoyez avec une adresse From qui appartient au compte.</translation>
    </message>
    <message>
        <source>If the sender in MAIL FROM differs from it, let the two agree.</source>
        <translation>Si l’expéditeur de MAIL FROM en diffère, faites-les concorder.</translation>
    </message>
    <message>
        <source>No such recipient</source>
        <translation>Destinataire inconnu</translation>
    </message>
    <message>
        <source>The server does not know this mailbox, or bars it. It says 553 where most say 550.</source>
        <translation>Le serveur ne connaît pas cette boîte, ou l’interdit. Il répond 553 là où la plupart répondent 550.</translation>
    </message>
    <message>
        <source>Check the spelling, first before, then behind the @.</source>
        <translation>Vérifiez l’orthographe, d’abord avant le @, puis après.</translation>
    </message>
    <message>
        <source>If it is right, ask the person or the postmaster of the domain another way.</source>
        <translation>Si elle est juste, demandez à la personne ou au postmaster du domaine par un autre moyen.</translation>
    </message>
    <message>
        <source>This sender is refused</source>
        <translation>Cet expéditeur est refusé</translation>
    </message>
    <message>
        <source>The address is well written, but the server does not take mail from it.</source>
        <translation>L’adresse est bien écrite, mais le serveur n’accepte pas de courrier venant d’elle.</translation>
    </message>
    <message>
        <source>MAIL FROM names {sender} ({line:sender}). The server says: {text} ({line:text}).</source>
        <translation>MAIL FROM indique {sender} ({line:sender}). Le serveur dit : {text} ({line:text}).</translation>
    </message>
    <message>
        <source>Use another sender, or one with a full and existing domain.</source>
        <translation>Utilisez un autre expéditeur, ou un expéditeur dont le domaine est complet et existe.</translation>
    </message>
    <message>
        <source>If it is yours, ask the postmaster why it is barred; on qmail look at control/badmailfrom.</source>
        <translation>Si c’est le vôtre, demandez au postmaster pourquoi il est interdit ; chez qmail, voyez control/badmailfrom.</translation>
    </message>
    <message>
        <source>The address in MAIL FROM belongs to an account of that server, and only that account may use it.</source>
        <translation>L’adresse de MAIL FROM appartient à un compte de ce serveur, et seul ce compte peut l’utiliser.</translation>
    </message>
    <message>
        <source>Let the program log in before it sends.</source>
        <translation>Faites en sorte que le programme s’authentifie avant d’envoyer.</translation>
    </message>
    <message>
        <source>Sender address not the login’s</source>
        <translation>Adresse étrangère au compte</translation>
    </message>
    <message>
        <source>The server knew who was logged in and did not let that account send in the name of the address in MAIL FROM.</source>
        <translation>Le serveur savait qui était authentifié et n’a pas permis à ce compte d’envoyer au nom de l’adresse de MAIL FROM.</translation>
    </message>
    <message>
        <source>Set the sender in the program to an address of the account it logs in with.</source>
        <translation>Réglez dans le programme un expéditeur qui appartient au compte qu’il utilise.</translation>
    </message>
    <message>
        <source>This sender belongs to an account: log in</source>
        <translation>Expéditeur réservé : authentifiez-vous</translation>
    </message>
    <message>
        <source>Refused at RCPT TO, but about the sender</source>
        <translation>Refus à RCPT TO, mais l’expéditeur est en cause</translation>
    </message>
    <message>
        <source>By the grammar the address is right. The server still refuses characters such as %, !, / or |, which were once used to send mail on roundabout ways.</source>
        <translation>Selon la grammaire, l’adresse est juste. Le serveur refuse pourtant des caractères comme %, !, / ou |, qui servaient jadis à faire passer le courrier par des détours.</translation>
    </message>
    <message>
        <source>The character {character} stands in {recipient} ({line:character}).</source>
        <translation>Le caractère {character} figure dans {recipient} ({line:character}).</translation>
    </message>
    <message>
        <source>This sender belongs to an account, and nobody logged in</source>
        <translation>Expéditeur réservé, sans authentification</translation>
    </message>
</context>
<context>
    <name>Reading554</name>
    <message>
        <source>No service for this client</source>
        <translation>Pas de service pour ce client</translation>
    </message>
    <message>
        <source>The server takes no mail from you, now or later, and says so before any command.</source>
        <translation>Le serveur ne prend aucun courriel de vous, ni maintenant ni plus tard, et le dit avant toute commande.</translation>
    </message>
    <message>
        <source>The greeting itself ({line:reply}) is the refusal.</source>
        <translation>Le message d’accueil lui-même ({line:reply}) est le refus.</translation>
    </message>
    <message>
        <source>End the session: nothing but QUIT will be answered normally.</source>
        <translation>Terminez la session : seul QUIT recevra une réponse normale.</translation>
    </message>
    <message>
        <source>Check whether a block list names the sending address, and whether it has reverse DNS (PTR).</source>
        <translation>Vérifiez si une liste de blocage mentionne l’adresse d’envoi, et si elle a un DNS inverse (PTR).</translation>
    </message>
    <message>
        <source>Check that this host is a mail server for the domain at all: some hosts greet everybody so.</source>
        <translation>Vérifiez que cet hôte reçoit bien le courriel du domaine : certains accueillent ainsi tout le monde.</translation>
    </message>
    <message>
        <source>Spoke too soon</source>
        <translation>Parlé trop tôt</translation>
    </message>
    <message>
        <source>The server had something sent to it before its turn was over. Spam senders do that, so it ends the matter.</source>
        <translation>Le serveur a reçu quelque chose avant d’avoir fini de parler. Les spammeurs font cela, il met donc fin à l’échange.</translation>
    </message>
    <message>
        <source>The words ({line:reply}) speak of the order of speaking, not of an address or a message.</source>
        <translation>Le texte ({line:reply}) vise l’ordre de parole, non une adresse ou un message.</translation>
    </message>
    <message>
        <source>Connect again and wait for the last line of the greeting, the one with a blank behind 220.</source>
        <translation>Reconnectez-vous et attendez la dernière ligne de l’accueil, celle où une espace suit 220.</translation>
    </message>
    <message>
        <source>Be patient: some servers hold it back for seconds on purpose.</source>
        <translation>Soyez patient : certains serveurs la retiennent exprès quelques secondes.</translation>
    </message>
    <message>
        <source>Send one command at a time unless PIPELINING is offered.</source>
        <translation>Envoyez une commande à la fois, sauf si PIPELINING est proposé.</translation>
    </message>
    <message>
        <source>TLS is on already</source>
        <translation>TLS est déjà actif</translation>
    </message>
    <message>
        <source>Nothing is missing: TLS cannot be started twice.</source>
        <translation>Il ne manque rien : TLS ne se lance pas deux fois.</translation>
    </message>
    <message>
        <source>It began at {line:tls}; STARTTLS ({line:command}) was one too many.</source>
        <translation>Il est actif ({line:tls}) ; STARTTLS ({line:command}) était de trop.</translation>
    </message>
    <message>
        <source>Go on; the session is encrypted.</source>
        <translation>Continuez ; la session est chiffrée.</translation>
    </message>
    <message>
        <source>Everything refused since TLS</source>
        <translation>Tout est refusé depuis TLS</translation>
    </message>
    <message>
        <source>The server is not content with how TLS came about (client certificate, version or cipher) and will answer nothing but QUIT.</source>
        <translation>Le serveur n’est pas satisfait de la négociation TLS (certificat client, version ou algorithme) et ne répondra plus qu’à QUIT.</translation>
    </message>
    <message>
        <source>TLS began ({line:tls}), and since then nothing has been accepted.</source>
        <translation>TLS est actif ({line:tls}), et rien n’a été accepté depuis.</translation>
    </message>
    <message>
        <source>End the session.</source>
        <translation>Terminez la session.</translation>
    </message>
    <message>
        <source>Find out whether the server wants a client certificate, or a newer TLS version.</source>
        <translation>Voyez si le serveur exige un certificat client, ou une version de TLS plus récente.</translation>
    </message>
    <message>
        <source>Refused at MAIL</source>
        <translation>Refusé dès MAIL</translation>
    </message>
    <message>
        <source>A rule on the sender or on this client turns the message away before anything of it is sent.</source>
        <translation>Une règle sur l’expéditeur ou sur ce client écarte le message avant qu’il n’en parte rien.</translation>
    </message>
    <message>
        <source>It answers {command} ({line:command}).</source>
        <translation>C’est la réponse à {command} ({line:command}).</translation>
    </message>
    <message>
        <source>Read the words and the enhanced code: they say whether the address, its domain or the client is meant.</source>
        <translation>Lisez le texte et le code d’état étendu : ils disent si l’adresse, son domaine ou le client est visé.</translation>
    </message>
    <message>
        <source>Try another sender. If that is refused too, it is the client.</source>
        <translation>Essayez un autre expéditeur. S’il est refusé aussi, c’est le client.</translation>
    </message>
    <message>
        <source>If this is a user of the server, log in before MAIL.</source>
        <translation>S’il s’agit d’un utilisateur du serveur, authentifiez-vous avant MAIL.</translation>
    </message>
    <message>
        <source>Relaying refused</source>
        <translation>Relais refusé</translation>
    </message>
    <message>
        <source>This server does not pass mail on to that domain for someone it does not know. It is a good sign: it is no open relay.</source>
        <translation>Ce serveur ne relaie pas le courriel vers ce domaine pour quelqu’un qu’il ne connaît pas. C’est bon signe : ce n’est pas un relais ouvert.</translation>
    </message>
    <message>
        <source>{recipient-domain} ({line:command}) is elsewhere for it, and nobody has logged in.</source>
        <translation>{recipient-domain} ({line:command}) est ailleurs pour lui, et personne ne s’est authentifié.</translation>
    </message>
    <message>
        <source>To send through this server, log in.</source>
        <translation>Pour envoyer par ce serveur, authentifiez-vous.</translation>
    </message>
    <message>
        <source>To deliver to {recipient-domain}, connect to its mail exchanger.</source>
        <translation>Pour remettre à {recipient-domain}, connectez-vous à son serveur MX.</translation>
    </message>
    <message>
        <source>If {recipient-domain} should be served here, add it on the server (Postfix: mydestination, relay_domains, virtual_mailbox_domains).</source>
        <translation>Si {recipient-domain} doit être servi ici, ajoutez-le sur le serveur (Postfix : mydestination, relay_domains, virtual_mailbox_domains).</translation>
    </message>
    <message>
        <source>{recipient-domain} ({line:command}) is elsewhere for it, nobody has logged in, and it offers no login at this point.</source>
        <translation>{recipient-domain} ({line:command}) est ailleurs pour lui, personne ne s’est authentifié, et il ne propose pas d’authentification à ce stade.</translation>
    </message>
    <message>
        <source>To send as a user, connect to the submission port (587 or 465) and log in there.</source>
        <translation>Pour envoyer en tant qu’utilisateur, connectez-vous au port de soumission (587 ou 465) et authentifiez-vous là.</translation>
    </message>
    <message>
        <source>The client is blocked, not the address</source>
        <translation>C’est le client qui est bloqué</translation>
    </message>
    <message>
        <source>The verdict is on the host that connects. MAIL had passed; the server only waited for a recipient to give it.</source>
        <translation>Le verdict porte sur l’hôte qui se connecte. MAIL était passé ; le serveur a seulement attendu un destinataire pour le rendre.</translation>
    </message>
    <message>
        <source>The words ({line:reply}) name {client-address}, which is how the server sees you.</source>
        <translation>Le texte ({line:reply}) nomme {client-address}, adresse sous laquelle le serveur vous voit.</translation>
    </message>
    <message>
        <source>Look this address up on the list that is named, mend the cause, then ask there for removal.</source>
        <translation>Cherchez cette adresse sur la liste nommée, corrigez la cause, puis demandez-y le retrait.</translation>
    </message>
    <message>
        <source>Check that its reverse DNS (PTR) gives a name, and that the name leads back to it.</source>
        <translation>Vérifiez que son DNS inverse (PTR) donne un nom, et que ce nom ramène à elle.</translation>
    </message>
    <message>
        <source>Do not try other recipients or senders: the answer will be the same.</source>
        <translation>Inutile d’essayer d’autres destinataires ou expéditeurs : la réponse sera la même.</translation>
    </message>
    <message>
        <source>The words ({line:reply}) speak of the connecting host, its DNS name or a list it is on.</source>
        <translation>Le texte ({line:reply}) parle de l’hôte qui se connecte, de son nom DNS ou d’une liste où il figure.</translation>
    </message>
    <message>
        <source>Look your public address up on the list that is named, mend the cause, then ask there for removal.</source>
        <translation>Cherchez votre adresse publique sur la liste nommée, corrigez la cause, puis demandez-y le retrait.</translation>
    </message>
    <message>
        <source>No recipient left</source>
        <translation>Plus aucun destinataire</translation>
    </message>
    <message>
        <source>This only follows from what came before: every recipient was refused for good, so there is nobody to deliver to.</source>
        <translation>Ce n’est qu’une conséquence : tous les destinataires ont été refusés définitivement, il n’y a donc personne à qui remettre.</translation>
    </message>
    <message>
        <source>The cause is the refusal of the first recipient ({line:first-refusal}).</source>
        <translation>La cause est le refus du premier destinataire ({line:first-refusal}).</translation>
    </message>
    <message>
        <source>Read that refusal. Nothing is wrong with {command} itself.</source>
        <translation>Lisez ce refus. {command} n’est pas en cause.</translation>
    </message>
    <message>
        <source>Before the next message, clear the transaction.</source>
        <translation>Avant le message suivant, videz la transaction.</translation>
    </message>
    <message>
        <source>No recipient for now</source>
        <translation>Aucun destinataire pour l’instant</translation>
    </message>
    <message>
        <source>Every recipient was put off, none refused for good. The message is not lost, though this number looks final.</source>
        <translation>Tous les destinataires ont été reportés, aucun refusé définitivement. Le message n’est pas perdu, même si ce code semble définitif.</translation>
    </message>
    <message>
        <source>The cause is the temporary refusal of the first recipient ({line:first-refusal}).</source>
        <translation>La cause est le refus temporaire du premier destinataire ({line:first-refusal}).</translation>
    </message>
    <message>
        <source>Keep the message and try again later; with greylisting, some minutes are enough.</source>
        <translation>Conservez le message et réessayez plus tard ; avec une liste grise, quelques minutes suffisent.</translation>
    </message>
    <message>
        <source>Do not return a bounce because of this reply.</source>
        <translation>N’émettez pas d’avis de non-remise à cause de cette réponse.</translation>
    </message>
    <message>
        <source>No recipient left for now</source>
        <translation>Aucun destinataire restant pour l’instant</translation>
    </message>
    <message>
        <source>No recipient was accepted: some were refused for good, some only put off. Each has a fate of its own.</source>
        <translation>Aucun destinataire n’a été accepté : certains sont refusés définitivement, d’autres seulement reportés. Chacun a son propre sort.</translation>
    </message>
    <message>
        <source>The first refusal is at {line:first-refusal}.</source>
        <translation>Le premier refus se trouve plus haut ({line:first-refusal}).</translation>
    </message>
    <message>
        <source>Return a bounce for those refused (5yz), and keep the message for those put off (4yz).</source>
        <translation>Émettez un avis de non-remise pour les refus (5yz), et conservez le message pour les reports (4yz).</translation>
    </message>
    <message>
        <source>No recipient named</source>
        <translation>Aucun destinataire indiqué</translation>
    </message>
    <message>
        <source>The message has a sender and no recipient yet.</source>
        <translation>Le message a un expéditeur et pas encore de destinataire.</translation>
    </message>
    <message>
        <source>MAIL was accepted ({line:mail}), and no RCPT came before {command} ({line:command}).</source>
        <translation>MAIL a été accepté ({line:mail}), et aucun RCPT n’a précédé {command} ({line:command}).</translation>
    </message>
    <message>
        <source>Name a recipient, then send {command} again.</source>
        <translation>Indiquez un destinataire, puis renvoyez {command}.</translation>
    </message>
    <message>
        <source>Refused before the content</source>
        <translation>Refusé avant le contenu</translation>
    </message>
    <message>
        <source>Sender and recipients had passed. The server refuses the transaction as a whole, and no line of the message was sent.</source>
        <translation>L’expéditeur et les destinataires étaient passés. Le serveur refuse la transaction entière, et aucune ligne du message n’a été envoyée.</translation>
    </message>
    <message>
        <source>It is the answer to {command} ({line:command}), in a transaction that had a valid recipient (begun at {line:mail}).</source>
        <translation>C’est la réponse à {command} ({line:command}), dans une transaction qui avait un destinataire valable (ouverte par MAIL, {line:mail}).</translation>
    </message>
    <message>
        <source>Read the words: a rate, a reputation or a number of recipients is the usual cause.</source>
        <translation>Lisez le texte : un débit, une réputation ou un nombre de destinataires en est la cause habituelle.</translation>
    </message>
    <message>
        <source>Send the same message to fewer recipients, or later.</source>
        <translation>Envoyez le même message à moins de destinataires, ou plus tard.</translation>
    </message>
    <message>
        <source>A filter refused the message</source>
        <translation>Message refusé par un filtre</translation>
    </message>
    <message>
        <source>The server read the whole message and took it for spam, for dangerous or for against its rules. None of its recipients gets it.</source>
        <translation>Le serveur a lu le message entier et l’a jugé indésirable, dangereux ou contraire à ses règles. Aucun de ses destinataires ne le recevra.</translation>
    </message>
    <message>
        <source>The verdict ({line:reply}) came after the content, so sender and recipients had passed.</source>
        <translation>Le verdict ({line:reply}) est venu après le contenu : l’expéditeur et les destinataires étaient passés.</translation>
    </message>
    <message>
        <source>Change what filters dislike: links, attachments, an empty or shouting subject, a test text.</source>
        <translation>Modifiez ce que les filtres n’aiment pas : liens, pièces jointes, sujet vide ou criard, texte d’essai.</translation>
    </message>
    <message>
        <source>If it was refused wrongly, report it with the words and the id in the reply; its administrator finds the rule by them.</source>
        <translation>Si c’est à tort, signalez-le avec le texte et l’identifiant de la réponse ; l’administrateur y retrouvera la règle.</translation>
    </message>
    <message>
        <source>Do not send it again unchanged: that lowers the reputation of the sending address.</source>
        <translation>Ne le renvoyez pas tel quel : cela nuit à la réputation de l’adresse d’envoi.</translation>
    </message>
    <message>
        <source>Mail loop</source>
        <translation>Boucle de courriel</translation>
    </message>
    <message>
        <source>The message has passed through too many servers, which nearly always means that it goes round in a circle.</source>
        <translation>Le message est passé par trop de serveurs, ce qui veut presque toujours dire qu’il tourne en rond.</translation>
    </message>
    <message>
        <source>The words or the code ({line:reply}) say so.</source>
        <translation>Le texte ou le code ({line:reply}) le dit.</translation>
    </message>
    <message>
        <source>Read the Received lines of the message: the hosts that repeat form the circle.</source>
        <translation>Lisez les lignes Received du message : les hôtes qui se répètent forment le cercle.</translation>
    </message>
    <message>
        <source>Look there for two forwards or aliases that point at each other, or for an MX that leads back.</source>
        <translation>Cherchez-y deux renvois ou alias qui pointent l’un vers l’autre, ou un MX qui ramène au départ.</translation>
    </message>
    <message>
        <source>Content the next server cannot carry</source>
        <translation>Contenu que le serveur suivant ne sait pas transporter</translation>
    </message>
    <message>
        <source>The message has 8-bit text, and the next server takes only 7-bit; this one does not convert it.</source>
        <translation>Le message contient du texte à 8 bits, et le serveur suivant n’accepte que 7 bits ; celui-ci ne le convertit pas.</translation>
    </message>
    <message>
        <source>The words or the code ({line:reply}) speak of the conversion.</source>
        <translation>Le texte ou le code ({line:reply}) parle de cette conversion.</translation>
    </message>
    <message>
        <source>Encode the message as quoted-printable or base64 and send it with BODY=7BIT.</source>
        <translation>Encodez le message en quoted-printable ou en base64 et envoyez-le avec BODY=7BIT.</translation>
    </message>
    <message>
        <source>Form of the message wrong</source>
        <translation>Forme du message incorrecte</translation>
    </message>
    <message>
        <source>The header or the line ends break the rules, and this server insists on them.</source>
        <translation>L’en-tête ou les fins de ligne ne respectent pas les règles, et ce serveur y tient.</translation>
    </message>
    <message>
        <source>The words or the code ({line:reply}) mean the form, not what the message says.</source>
        <translation>Le texte ou le code ({line:reply}) vise la forme, non le propos du message.</translation>
    </message>
    <message>
        <source>Give the message exactly one From and one Date, and no header twice.</source>
        <translation>Donnez au message un seul From et une seule Date, et aucun en-tête en double.</translation>
    </message>
    <message>
        <source>End every line with CR LF; a bare line feed is refused since it serves to smuggle mail.</source>
        <translation>Terminez chaque ligne par CR LF ; un saut de ligne isolé est refusé, car il sert à introduire des messages cachés.</translation>
    </message>
    <message>
        <source>Encode letters beyond ASCII in the header, and keep lines under 998 octets.</source>
        <translation>Encodez les caractères hors ASCII de l’en-tête, et gardez des lignes de moins de 998 octets.</translation>
    </message>
    <message>
        <source>Sender domain not proved</source>
        <translation>Domaine d’expéditeur non prouvé</translation>
    </message>
    <message>
        <source>The server could not confirm by SPF, DKIM or DMARC that the domain in From stands behind this message.</source>
        <translation>Le serveur n’a pas pu confirmer par SPF, DKIM ou DMARC que le domaine du champ From est bien à l’origine de ce message.</translation>
    </message>
    <message>
        <source>The words or the code ({line:reply}) name one of these checks.</source>
        <translation>Le texte ou le code ({line:reply}) nomme une de ces vérifications.</translation>
    </message>
    <message>
        <source>Sign with DKIM under the domain of the From header.</source>
        <translation>Signez avec DKIM au nom du domaine de l’en-tête From.</translation>
    </message>
    <message>
        <source>List the sending host in the SPF record of the sender’s domain, and let that domain match the one in From.</source>
        <translation>Ajoutez l’hôte d’envoi à l’enregistrement SPF du domaine de l’expéditeur, lequel doit concorder avec celui de From.</translation>
    </message>
    <message>
        <source>Sent from a test client, a message for a protected domain fails like this; then it proves nothing against the domain.</source>
        <translation>Envoyé d’un client de test, un message au nom d’un domaine protégé échoue ainsi ; cela ne prouve alors rien contre le domaine.</translation>
    </message>
    <message>
        <source>Too many commands, no mail</source>
        <translation>Trop de commandes, pas de courriel</translation>
    </message>
    <message>
        <source>The session was used for anything but sending, and the server has had enough.</source>
        <translation>La session a servi à tout sauf à envoyer, et le serveur en a assez.</translation>
    </message>
    <message>
        <source>{count} commands such as NOOP, RSET or VRFY came before this one.</source>
        <translation>{count} commandes telles que NOOP, RSET ou VRFY ont précédé celle-ci.</translation>
    </message>
    <message>
        <source>Connect again and send the message without detours.</source>
        <translation>Reconnectez-vous et envoyez le message sans détour.</translation>
    </message>
    <message>
        <source>If this is a program that keeps the connection alive with NOOP, let it disconnect instead.</source>
        <translation>Si un programme maintient la connexion par des NOOP, faites-le plutôt se déconnecter.</translation>
    </message>
    <message>
        <source>Query not allowed</source>
        <translation>Interrogation non permise</translation>
    </message>
    <message>
        <source>The server does not answer this kind of question for you. It says nothing about delivery.</source>
        <translation>Le serveur ne répond pas pour vous à ce genre de question. Cela ne dit rien de la remise.</translation>
    </message>
    <message>
        <source>{command} ({line:command}) is closed to this client.</source>
        <translation>{command} ({line:command}) est fermé à ce client.</translation>
    </message>
    <message>
        <source>Do without. To test a recipient, use MAIL and RCPT.</source>
        <translation>Passez-vous-en. Pour tester un destinataire, utilisez MAIL et RCPT.</translation>
    </message>
    <message>
        <source>Referenced content not fetched</source>
        <translation>Contenu référencé non récupéré</translation>
    </message>
    <message>
        <source>BURL asks the server to fetch the content from a mail store by a URL, and it could not.</source>
        <translation>BURL demande au serveur de récupérer le contenu par une URL dans une messagerie, et il n’y est pas parvenu.</translation>
    </message>
    <message>
        <source>The URL stands in {line:command}.</source>
        <translation>L’URL figure dans la commande ({line:command}).</translation>
    </message>
    <message>
        <source>Send the content itself with DATA or BDAT.</source>
        <translation>Envoyez le contenu lui-même avec DATA ou BDAT.</translation>
    </message>
    <message>
        <source>Check that the URL is still valid and that the server may log in to that store.</source>
        <translation>Vérifiez que l’URL est encore valable et que le serveur peut accéder à cette messagerie.</translation>
    </message>
    <message>
        <source>Failed, no reason given</source>
        <translation>Échec sans motif</translation>
    </message>
    <message>
        <source>The server read the message, refused it and does not say why.</source>
        <translation>Le serveur a lu le message, l’a refusé et ne dit pas pourquoi.</translation>
    </message>
    <message>
        <source>Neither words nor code of the reply ({line:reply}) name a cause.</source>
        <translation>Ni le texte ni le code de la réponse ({line:reply}) ne donnent de cause.</translation>
    </message>
    <message>
        <source>Ask its administrator, with the time and any id in the reply: the log says more.</source>
        <translation>Interrogez son administrateur, avec l’heure et l’identifiant éventuel de la réponse : le journal en dit plus.</translation>
    </message>
    <message>
        <source>Send a short plain message to the same recipient. If it passes, it is the content.</source>
        <translation>Envoyez un message court et simple au même destinataire. S’il passe, c’est le contenu qui est en cause.</translation>
    </message>
    <message>
        <source>No recipient was accepted</source>
        <translation>Aucun destinataire n’a été accepté</translation>
    </message>
    <message>
        <source>This only follows from the refusals before it. The cause stands in the replies to RCPT TO.</source>
        <translation>Ce n’est qu’une conséquence des refus précédents. La cause est dans les réponses à RCPT TO.</translation>
    </message>
    <message>
        <source>Look for those replies, in the client’s log or the server’s.</source>
        <translation>Cherchez ces réponses, dans le journal du client ou du serveur.</translation>
    </message>
    <message>
        <source>If they were 4yz, this 554 is not final either: try later.</source>
        <translation>Si c’étaient des 4yz, ce 554 n’est pas définitif non plus : réessayez plus tard.</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>No code</source>
        <translation>Sans code</translation>
    </message>
    <message>
        <source>The code %1 is not in the standards and not known here. Its first digit alone says:</source>
        <translation>Le code %1 ne figure pas dans les normes et n’est pas connu ici. Son premier chiffre, à lui seul, dit ceci.</translation>
    </message>
    <message>
        <source>Only this reply is known, not the session around it. What it says is read from its own words.</source>
        <translation>On ne connaît que cette réponse, pas la session qui l’entoure. Son sens est tiré de ses propres mots.</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>%1 session with %2, port %3</source>
        <translation>Session %1 avec %2, port %3</translation>
    </message>
    <message>
        <source>%1 session with the socket %2</source>
        <translation>Session %1 avec le socket %2</translation>
    </message>
    <message>
        <source>%1 session</source>
        <translation>Session %1</translation>
    </message>
    <message>
        <source>%1 has the address %2</source>
        <translation>%1 a pour adresse %2</translation>
    </message>
    <message>
        <source>%1 has the addresses %2</source>
        <translation>%1 a pour adresses %2</translation>
    </message>
    <message>
        <source>Trying %1, port %2</source>
        <translation>Essai de %1, port %2</translation>
    </message>
    <message>
        <source>Trying %1</source>
        <translation>Essai de %1</translation>
    </message>
    <message>
        <source>Connected to %1 from %2</source>
        <translation>Connecté à %1 depuis %2</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Connecté à %1</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>A secret, masked</source>
        <translation>Un secret, masqué</translation>
    </message>
    <message>
        <source>You accepted the certificate for this connection</source>
        <translation>Vous avez accepté le certificat pour cette connexion</translation>
    </message>
    <message>
        <source>Something is missing here: the source has a gap</source>
        <translation>Il manque quelque chose ici : la source a une lacune</translation>
    </message>
    <message>
        <source>A record of a later version of Mailscope, kept as it is</source>
        <translation>Un enregistrement d’une version ultérieure de Mailscope, gardé tel quel</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>received</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>Line %1, %2, %3: %4</source>
        <translation>Ligne %1, %2, %3 : %4</translation>
    </message>
    <message>
        <source>Line %1, %2, %3: %4, %5: %6</source>
        <translation>Ligne %1, %2, %3 : %4, %5 : %6</translation>
    </message>
</context>
<context>
    <name>Secret</name>
    <message>
        <source>A password stands here.</source>
        <translation>Un mot de passe se trouve ici.</translation>
    </message>
    <message>
        <source>A token stands here.</source>
        <translation>Un jeton se trouve ici.</translation>
    </message>
    <message>
        <source>A response of a login stands here.</source>
        <translation>Une réponse d’authentification se trouve ici.</translation>
    </message>
    <message>
        <source>Secret content stands here.</source>
        <translation>Un contenu secret se trouve ici.</translation>
    </message>
    <message>
        <source>It went to the server as it was typed; the transcript keeps only eight dots, whatever its length.</source>
        <translation>Il est parti vers le serveur tel qu’il a été saisi ; le dialogue n’en garde que huit points, quelle que soit sa longueur.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Il est vide.</translation>
    </message>
    <message>
        <source>It is not base64, so the server could not decode it.</source>
        <translation>Ce n’est pas du base64 : le serveur n’a pas pu le décoder.</translation>
    </message>
    <message>
        <source>Decoded, it ends in a line break: the encoder took the end of its input line for a part of the password.</source>
        <translation>Décodé, il se termine par un saut de ligne : l’encodeur a pris la fin de sa ligne d’entrée pour une partie du mot de passe.</translation>
    </message>
    <message>
        <source>Decoded, it is not UTF-8.</source>
        <translation>Décodé, ce n’est pas de l’UTF-8.</translation>
    </message>
    <message>
        <source>It asks to act for somebody else than the user who logs in.</source>
        <translation>Il demande à agir au nom d’un autre que l’utilisateur qui s’authentifie.</translation>
    </message>
    <message>
        <source>It begins like an SMTP command, but the server takes it for the answer to its challenge.</source>
        <translation>Il commence comme une commande SMTP, mais le serveur le prend pour la réponse à son défi.</translation>
    </message>
    <message>
        <source>The user name in it is empty.</source>
        <translation>Le nom d’utilisateur qu’il contient est vide.</translation>
    </message>
    <message>
        <source>The password in it is empty.</source>
        <translation>Le mot de passe qu’il contient est vide.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion en cours…</translation>
    </message>
    <message>
        <source>Waiting for your decision about the certificate</source>
        <translation>En attente de votre décision sur le certificat</translation>
    </message>
    <message>
        <source>Starting TLS…</source>
        <translation>Démarrage de TLS…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Saying goodbye…</source>
        <translation>Fin de session…</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <translation>En attente de la connexion</translation>
    </message>
    <message>
        <source>Waiting for the greeting</source>
        <translation>En attente du message d’accueil</translation>
    </message>
    <message>
        <source>Waiting for the TLS negotiation</source>
        <translation>En attente de la négociation TLS</translation>
    </message>
    <message>
        <source>Waiting for a reply</source>
        <translation>En attente d’une réponse</translation>
    </message>
    <message>
        <source>Waiting for the reply to the message</source>
        <translation>En attente de la réponse au message</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>STARTTLS required</source>
        <translation>STARTTLS exigé</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
</context>
<context>
    <name>SessionStatus</name>
    <message>
        <source>logged in</source>
        <translation>authentifié</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>in clear</source>
        <translation>en clair</translation>
    </message>
    <message>
        <source>certificate not verified</source>
        <translation>certificat non vérifié</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Certificate in doubt</source>
        <translation>Certificat douteux</translation>
    </message>
    <message>
        <source>Starting TLS…</source>
        <translation>Négociation TLS…</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <translation>Déconnexion…</translation>
    </message>
    <message>
        <source>Ended by a failure</source>
        <translation>Terminé sur un échec</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>slowest reply %1</source>
        <translation>réponse la plus lente : %1</translation>
    </message>
    <message>
        <source>slowest reply %1 (%2)</source>
        <translation>réponse la plus lente : %1 (%2)</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>More is expected</source>
        <translation>La suite est attendue</translation>
    </message>
    <message>
        <source>Refused for now</source>
        <translation>Refus temporaire</translation>
    </message>
    <message>
        <source>Refused for good</source>
        <translation>Refus définitif</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Pour information</translation>
    </message>
    <message>
        <source>Against the protocol</source>
        <translation>Contraire au protocole</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>The session around it was not seen.</source>
        <translation>La session qui l’entoure n’a pas été vue.</translation>
    </message>
    <message>
        <source>The connection had just been opened; the greeting was due.</source>
        <translation>La connexion venait d’être ouverte ; le message d’accueil était attendu.</translation>
    </message>
    <message>
        <source>The server had refused the session in its greeting.</source>
        <translation>Le serveur avait refusé la session dans son message d’accueil.</translation>
    </message>
    <message>
        <source>The server had greeted; nobody was introduced yet.</source>
        <translation>Le serveur avait salué ; personne ne s’était encore présenté.</translation>
    </message>
    <message>
        <source>The client was introduced; no transaction was open.</source>
        <translation>Le client s’était présenté ; aucune transaction n’était ouverte.</translation>
    </message>
    <message>
        <source>A login was going on.</source>
        <translation>Une authentification était en cours.</translation>
    </message>
    <message>
        <source>A transaction was open; no recipient was accepted yet.</source>
        <translation>Une transaction était ouverte ; aucun destinataire n’était encore accepté.</translation>
    </message>
    <message>
        <source>A transaction was open, with at least one recipient.</source>
        <translation>Une transaction était ouverte, avec au moins un destinataire.</translation>
    </message>
    <message>
        <source>The message was being sent.</source>
        <translation>Le message était en train de partir.</translation>
    </message>
    <message>
        <source>The octets of a BDAT chunk were being sent.</source>
        <translation>Les octets d’un morceau BDAT étaient en train de partir.</translation>
    </message>
    <message>
        <source>Part of the message had gone by BDAT; more was due.</source>
        <translation>Une partie du message était partie par BDAT ; la suite était attendue.</translation>
    </message>
    <message>
        <source>TLS was being negotiated.</source>
        <translation>TLS était en cours de négociation.</translation>
    </message>
    <message>
        <source>The session was ending.</source>
        <translation>La session se terminait.</translation>
    </message>
    <message>
        <source>The connection had ended.</source>
        <translation>La connexion était terminée.</translation>
    </message>
</context>
<context>
    <name>Tls</name>
    <message numerus="yes">
        <source>certificate valid for %n day(s)</source>
        <translation>
            <numerusform>certificat valide encore %n jour</numerusform>
            <numerusform>certificat valide encore %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>certificate valid, ends today</source>
        <translation>certificat valide, jusqu’à aujourd’hui</translation>
    </message>
    <message>
        <source>certificate not verified: %1</source>
        <translation>certificat non vérifié : %1</translation>
    </message>
    <message>
        <source>certificate not verified</source>
        <translation>certificat non vérifié</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be verified: %2.</source>
        <translation>Le certificat de %1 n’a pas pu être vérifié : %2.</translation>
    </message>
    <message>
        <source>The server’s certificate could not be verified: %1.</source>
        <translation>Le certificat du serveur n’a pas pu être vérifié : %1.</translation>
    </message>
    <message>
        <source>It was issued for: %1.</source>
        <translation>Il a été délivré pour : %1.</translation>
    </message>
    <message>
        <source>Issuer: %1.</source>
        <translation>Émetteur : %1.</translation>
    </message>
    <message>
        <source>Valid from %1 to %2.</source>
        <translation>Valide du %1 au %2.</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>aucune raison n’a été donnée</translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>Turn the connection round, after a login</source>
        <translation>Retourner la connexion, après authentification</translation>
    </message>
    <message>
        <source>Asks the server to hand over the mail that waits for your domains through this very connection: client and server change places.</source>
        <translation>Demande au serveur de livrer le courrier en attente pour vos domaines par cette même connexion : client et serveur échangent leurs rôles.</translation>
    </message>
    <message>
        <source>ATRN, or ATRN with a list of domains, after AUTH and outside a transaction. For hosts without a fixed address.</source>
        <translation>ATRN seul ou suivi d’une liste de domaines, après AUTH et hors transaction. Pour les hôtes sans adresse fixe.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>S’authentifier</translation>
    </message>
    <message>
        <source>Begins a login with the mechanism that is named. Challenges (334) and answers follow, in base64, until 235 accepts or another code refuses.</source>
        <translation>Commence une authentification avec le mécanisme indiqué. Défis (334) et réponses se suivent, en base64, jusqu’à ce que 235 accepte ou qu’un autre code refuse.</translation>
    </message>
    <message>
        <source>AUTH and a mechanism that the reply to EHLO lists, after STARTTLS. Once in a connection, and not inside a transaction.</source>
        <translation>AUTH suivi d’un mécanisme cité dans la réponse à EHLO, après STARTTLS. Une fois par connexion, et hors transaction.</translation>
    </message>
    <message>
        <source>Send a piece of the message</source>
        <translation>Envoyer un morceau du message</translation>
    </message>
    <message>
        <source>Announces a number of octets, which follow at once: no lone dot, no doubled dots. LAST marks the final piece.</source>
        <translation>Annonce un nombre d’octets, qui suivent aussitôt : ni point final, ni doublement du point. LAST marque le dernier morceau.</translation>
    </message>
    <message>
        <source>BDAT 1000, or BDAT 1000 LAST, in place of DATA, where CHUNKING is offered. The two do not mix in one message.</source>
        <translation>BDAT 1000 ou BDAT 1000 LAST, à la place de DATA, là où CHUNKING est proposé. Les deux ne se mélangent pas dans un message.</translation>
    </message>
    <message>
        <source>Send a message that lies elsewhere</source>
        <translation>Envoyer un message conservé ailleurs</translation>
    </message>
    <message>
        <source>Tells the server to fetch the message, or a part of it, from an IMAP server by its address.</source>
        <translation>Dit au serveur d’aller chercher le message, ou une partie, sur un serveur IMAP d’après son adresse.</translation>
    </message>
    <message>
        <source>BURL, the URL and LAST, in place of DATA, after a login, where BURL is offered.</source>
        <translation>BURL, l’URL et LAST, à la place de DATA, après authentification, là où BURL est proposé.</translation>
    </message>
    <message>
        <source>Begin the message</source>
        <translation>Commencer le message</translation>
    </message>
    <message>
        <source>Asks whether the message may come. 354 says yes; then everything up to a line with a lone dot is content.</source>
        <translation>Demande si le message peut venir. 354 dit oui ; ensuite, tout est contenu jusqu’à une ligne ne portant qu’un point.</translation>
    </message>
    <message>
        <source>After MAIL FROM and at least one accepted RCPT TO. Without argument.</source>
        <translation>Après MAIL FROM et au moins un RCPT TO accepté. Sans argument.</translation>
    </message>
    <message>
        <source>Introduce yourself</source>
        <translation>Se présenter</translation>
    </message>
    <message>
        <source>Gives the name of the client and asks what the server offers. Each further line of the reply is an extension.</source>
        <translation>Donne le nom du client et demande ce que le serveur propose. Chaque ligne suivante de la réponse est une extension.</translation>
    </message>
    <message>
        <source>EHLO and the full name of your host, or its address in brackets. First thing after the greeting, and again after STARTTLS.</source>
        <translation>EHLO et le nom complet de votre hôte, ou son adresse entre crochets. Dès le message d’accueil, et de nouveau après STARTTLS.</translation>
    </message>
    <message>
        <source>Have the queue for a domain started</source>
        <translation>Faire partir la file d’un domaine</translation>
    </message>
    <message>
        <source>Asks the server to start the delivery of mail that waits for a domain or host. It comes over a separate connection.</source>
        <translation>Demande au serveur de lancer la remise du courrier en attente pour un domaine ou un hôte. Il arrive par une autre connexion.</translation>
    </message>
    <message>
        <source>ETRN and a domain, outside a transaction, where ETRN is offered.</source>
        <translation>ETRN et un domaine, hors transaction, là où ETRN est proposé.</translation>
    </message>
    <message>
        <source>List the members of a mailing list</source>
        <translation>Énumérer les membres d’une liste</translation>
    </message>
    <message>
        <source>Asks who stands behind a list address. Nearly all servers refuse, so as not to give addresses away.</source>
        <translation>Demande qui se trouve derrière une adresse de liste. Presque tous les serveurs refusent, pour ne pas livrer d’adresses.</translation>
    </message>
    <message>
        <source>EXPN and the name of the list.</source>
        <translation>EXPN et le nom de la liste.</translation>
    </message>
    <message>
        <source>Introduce yourself, the old way</source>
        <translation>Se présenter, à l’ancienne</translation>
    </message>
    <message>
        <source>Gives the name of the client without asking for extensions: no STARTTLS, no AUTH, no SIZE.</source>
        <translation>Donne le nom du client sans demander d’extensions : ni STARTTLS, ni AUTH, ni SIZE.</translation>
    </message>
    <message>
        <source>HELO and the full name of your host. Only for servers that refuse EHLO.</source>
        <translation>HELO et le nom complet de votre hôte. Seulement pour les serveurs qui refusent EHLO.</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Demander de l’aide</translation>
    </message>
    <message>
        <source>Asks for a text for people, often the list of commands. Changes nothing in the session.</source>
        <translation>Demande un texte pour l’utilisateur, souvent la liste des commandes. Ne change rien à la session.</translation>
    </message>
    <message>
        <source>HELP, alone or with a command. At any time.</source>
        <translation>HELP, seul ou suivi d’une commande. À tout moment.</translation>
    </message>
    <message>
        <source>Introduce yourself, in LMTP</source>
        <translation>Se présenter, en LMTP</translation>
    </message>
    <message>
        <source>The EHLO of LMTP, which hands messages to mailboxes and answers for each recipient on its own.</source>
        <translation>L’EHLO de LMTP, protocole qui dépose les messages dans les boîtes et répond pour chaque destinataire séparément.</translation>
    </message>
    <message>
        <source>LHLO and the name of your host, as the first command. LMTP does not know EHLO and HELO.</source>
        <translation>LHLO et le nom de votre hôte, en première commande. LMTP ne connaît ni EHLO ni HELO.</translation>
    </message>
    <message>
        <source>Name the sender</source>
        <translation>Nommer l’expéditeur</translation>
    </message>
    <message>
        <source>Opens a transaction with the envelope sender, to which bounces will go. It is not the From line of the message.</source>
        <translation>Ouvre une transaction avec l’expéditeur d’enveloppe, à qui iront les avis de non-remise. Ce n’est pas la ligne From du message.</translation>
    </message>
    <message>
        <source>MAIL FROM:&lt;user@example.org&gt;, with parameters behind it if they are offered. &lt;&gt; is the empty sender of bounces.</source>
        <translation>MAIL FROM:&lt;user@example.org&gt;, suivi de paramètres s’ils sont proposés. &lt;&gt; est l’expéditeur vide des avis de non-remise.</translation>
    </message>
    <message>
        <source>Ask where a message is</source>
        <translation>Demander où se trouve un message</translation>
    </message>
    <message>
        <source>Asks for the tracking record of a message that was sent with a tracking code.</source>
        <translation>Demande la trace d’un message envoyé avec un code de suivi.</translation>
    </message>
    <message>
        <source>MTRK, the envelope identifier and the secret. Hardly any server offers it.</source>
        <translation>MTRK, l’identifiant d’enveloppe et le secret. Presque aucun serveur ne le propose.</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Ne rien faire</translation>
    </message>
    <message>
        <source>The server just answers. Good for testing whether it is still there.</source>
        <translation>Le serveur répond, sans plus. Utile pour vérifier qu’il est toujours là.</translation>
    </message>
    <message>
        <source>NOOP, at any time.</source>
        <translation>NOOP, à tout moment.</translation>
    </message>
    <message>
        <source>One message only</source>
        <translation>Un seul message</translation>
    </message>
    <message>
        <source>An old private command: the client promises to send no more than one message.</source>
        <translation>Une ancienne commande privée : le client promet de n’envoyer qu’un message.</translation>
    </message>
    <message>
        <source>Of historic interest. Leave it out.</source>
        <translation>D’intérêt historique. Passez-vous-en.</translation>
    </message>
    <message>
        <source>Ends the session in good order. The server answers 221 and closes the connection.</source>
        <translation>Met fin à la session dans les règles. Le serveur répond 221 et ferme la connexion.</translation>
    </message>
    <message>
        <source>QUIT, at any time outside the message and the login.</source>
        <translation>QUIT, à tout moment hors du message et de l’authentification.</translation>
    </message>
    <message>
        <source>Name a recipient</source>
        <translation>Nommer un destinataire</translation>
    </message>
    <message>
        <source>Adds one envelope recipient. The reply holds for this one alone; send the command once for each.</source>
        <translation>Ajoute un destinataire d’enveloppe. La réponse ne vaut que pour lui ; envoyez la commande une fois par destinataire.</translation>
    </message>
    <message>
        <source>RCPT TO:&lt;user@example.org&gt;, after an accepted MAIL FROM.</source>
        <translation>RCPT TO:&lt;user@example.org&gt;, après un MAIL FROM accepté.</translation>
    </message>
    <message>
        <source>Begin the transaction anew</source>
        <translation>Recommencer la transaction</translation>
    </message>
    <message>
        <source>Drops sender and recipients. The introduction, TLS and the login stay.</source>
        <translation>Oublie l’expéditeur et les destinataires. La présentation, TLS et l’authentification restent acquis.</translation>
    </message>
    <message>
        <source>RSET, at any time outside the message and the login.</source>
        <translation>RSET, à tout moment hors du message et de l’authentification.</translation>
    </message>
    <message>
        <source>Mail, and message to the terminal</source>
        <translation>Courrier, et message au terminal</translation>
    </message>
    <message>
        <source>Named a sender like MAIL, and the text was also shown to the user at a terminal. Long obsolete.</source>
        <translation>Nommait un expéditeur comme MAIL, et le texte s’affichait en plus sur le terminal de l’utilisateur. Obsolète depuis longtemps.</translation>
    </message>
    <message>
        <source>Use MAIL FROM.</source>
        <translation>Utilisez MAIL FROM.</translation>
    </message>
    <message>
        <source>Message to the terminal</source>
        <translation>Message au terminal</translation>
    </message>
    <message>
        <source>Named a sender for a text to be shown at the user’s terminal. Long obsolete.</source>
        <translation>Nommait l’expéditeur d’un texte à afficher sur le terminal de l’utilisateur. Obsolète depuis longtemps.</translation>
    </message>
    <message>
        <source>Message to the terminal, or mail</source>
        <translation>Message au terminal, sinon courrier</translation>
    </message>
    <message>
        <source>Named a sender; the text went to the terminal if the user was there, into the mailbox otherwise. Long obsolete.</source>
        <translation>Nommait un expéditeur ; le texte allait au terminal si l’utilisateur était là, sinon dans la boîte. Obsolète depuis longtemps.</translation>
    </message>
    <message>
        <source>Start encryption</source>
        <translation>Activer le chiffrement</translation>
    </message>
    <message>
        <source>Asks to go over to TLS. After 220 the handshake begins; then the session starts afresh, with EHLO.</source>
        <translation>Demande de passer à TLS. Après 220 commence la négociation ; la session repart ensuite de zéro, avec EHLO.</translation>
    </message>
    <message>
        <source>STARTTLS, without argument, after EHLO and outside a transaction, where it is offered.</source>
        <translation>STARTTLS, sans argument, après EHLO et hors transaction, là où il est proposé.</translation>
    </message>
    <message>
        <source>Turn the connection round</source>
        <translation>Retourner la connexion</translation>
    </message>
    <message>
        <source>Client and server change places, without anyone proving who he is. Obsolete because of that; ATRN took its place.</source>
        <translation>Client et serveur échangent leurs rôles sans que personne ne prouve son identité. Abandonnée pour cette raison ; ATRN l’a remplacée.</translation>
    </message>
    <message>
        <source>Do not use it. Servers refuse it.</source>
        <translation>Ne l’utilisez pas. Les serveurs la refusent.</translation>
    </message>
    <message>
        <source>Talk more</source>
        <translation>En dire plus</translation>
    </message>
    <message>
        <source>An old private command: asks the server to report in detail what it does.</source>
        <translation>Une ancienne commande privée : demande au serveur de détailler ce qu’il fait.</translation>
    </message>
    <message>
        <source>Of historic interest; servers refuse it or ignore it.</source>
        <translation>D’intérêt historique ; les serveurs la refusent ou l’ignorent.</translation>
    </message>
    <message>
        <source>Ask about a user</source>
        <translation>Se renseigner sur un utilisateur</translation>
    </message>
    <message>
        <source>Asks whether a mailbox exists. Most servers answer 252 or 502, so as not to help address collectors.</source>
        <translation>Demande si une boîte existe. La plupart des serveurs répondent 252 ou 502, pour ne pas aider les collecteurs d’adresses.</translation>
    </message>
    <message>
        <source>VRFY and a name or address. RCPT TO gives the better answer.</source>
        <translation>VRFY et un nom ou une adresse. RCPT TO donne une meilleure réponse.</translation>
    </message>
    <message>
        <source>Speak as another client</source>
        <translation>Parler au nom d’un autre client</translation>
    </message>
    <message>
        <source>A command of Postfix: a trusted proxy passes on the address, name or login of the client behind it. The session starts afresh.</source>
        <translation>Une commande de Postfix : un mandataire de confiance transmet l’adresse, le nom ou l’identité du client qu’il représente. La session repart de zéro.</translation>
    </message>
    <message>
        <source>XCLIENT with NAME=, ADDR= and so on, outside a transaction, from hosts the server trusts.</source>
        <translation>XCLIENT suivi de NAME=, ADDR=, etc., hors transaction, depuis des hôtes auxquels le serveur fait confiance.</translation>
    </message>
    <message>
        <source>Exchange among themselves</source>
        <translation>Entre serveurs Exchange</translation>
    </message>
    <message>
        <source>A private command of old Exchange servers for properties of a message.</source>
        <translation>Une commande privée d’anciens serveurs Exchange pour les propriétés d’un message.</translation>
    </message>
    <message>
        <source>Not for people. Other servers refuse it.</source>
        <translation>Pas pour une saisie à la main. Les autres serveurs la refusent.</translation>
    </message>
    <message>
        <source>Pass on the client’s details to the log</source>
        <translation>Transmettre au journal l’origine du client</translation>
    </message>
    <message>
        <source>A command of Postfix: a filter hands on where a message came from, so that the log stays complete. It changes no rights.</source>
        <translation>Une commande de Postfix : un filtre transmet l’origine d’un message pour que le journal reste complet. Elle ne change aucun droit.</translation>
    </message>
    <message>
        <source>XFORWARD with NAME=, ADDR= and so on, before MAIL FROM, from hosts the server trusts.</source>
        <translation>XFORWARD suivi de NAME=, ADDR=, etc., avant MAIL FROM, depuis des hôtes auxquels le serveur fait confiance.</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Terminer la session</translation>
    </message>
</context>
</TS>
