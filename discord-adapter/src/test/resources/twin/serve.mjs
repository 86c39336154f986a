// Starts the twin and lets a test act as a person in it: one request for each act, answered in JSON. Ends with its input.
import http from 'node:http'
import { DigitalDiscord } from 'discord-digital-twin'

const [botToken, ...names] = process.argv.slice(2)
const twin = new DigitalDiscord({
  botToken,
  guild: { name: 'Harmony' },
  channels: ['trees', 'roads', 'woods', 'parks', 'moors', 'fields', 'shores', 'hills'].map((name) => ({ name, type: 0 })),
  users: names.map((username) => ({ username })),
})
await twin.start()

const who = ({ at, who }) => twin.channel(at).user(who)
const acts = {
  slash: (act) => who(act).runSlashCommand(act),
  click: (act) => who(act).clickButton(act),
  choose: (act) => who(act).selectMenu(act),
  submit: (act) => who(act).submitModal(act),
  say: (act) => who(act).sendMessage(act),
  messages: ({ at }) => twin.channel(at).getMessages(),
  threads: ({ at }) => twin.channel(at).getThreads(),
  commands: () => twin.prisma.applicationCommand.findMany(),
  answer: async ({ interactionId }) => {
    const answer = await twin.prisma.interactionResponse.findUnique({ where: { interactionId } })
    const message = answer.messageId && (await twin.prisma.message.findUnique({ where: { id: answer.messageId } }))
    return { ...answer, message }
  },
}

const control = http.createServer(async (request, response) => {
  let body = ''
  for await (const part of request) body += part
  try {
    const answer = await acts[request.url.slice(1)](JSON.parse(body))
    response.end(JSON.stringify(answer ?? null))
  } catch (error) {
    response.statusCode = 500
    response.end(String(error.stack ?? error))
  }
})
control.listen(0, '127.0.0.1', async () => {
  const users = await twin.prisma.user.findMany({ where: { bot: false } })
  console.log(
    JSON.stringify({
      control: control.address().port,
      rest: `${twin.restUrl}/v10/`,
      guild: twin.guildId,
      channels: (await twin.prisma.channel.findMany()).map(({ id }) => id),
      users: Object.fromEntries(users.map(({ username, id }) => [username, id])),
    }),
  )
})
process.stdin.resume()
process.stdin.on('end', () => process.exit(0))
