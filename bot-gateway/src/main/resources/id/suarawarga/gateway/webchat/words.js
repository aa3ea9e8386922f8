// What the page itself says; what the bot says comes from the bot.
'use strict';
const WORDS = {
  id: {
    log: 'Percakapan', options: 'Pilihan jawaban', write: 'Tulis jawaban', send: 'Kirim',
    typing: 'sedang mengetik', waiting: 'Menunggu jaringan …', connecting: 'Menghubungkan …',
    online: 'Terhubung', unsent: 'belum terkirim', sent: 'terkirim', refused: 'tidak dapat dikirim',
    again: 'Mulai lagi', slow: 'Terlalu banyak pesan. Dicoba lagi sebentar lagi.',
    leaving: 'Masih di sini? Percakapan ini akan ditutup dan dikosongkan.',
    thanked: 'Terima kasih. Layar ini akan dikosongkan untuk pengunjung berikutnya.',
    stay: 'Saya masih di sini', next: 'Mulai dari awal', you: 'Anda', bot: 'Suara Warga',
    open: 'Buka berkas',
  },
  en: {
    log: 'Conversation', options: 'Possible answers', write: 'Write an answer', send: 'Send',
    typing: 'is typing', waiting: 'Waiting for the network …', connecting: 'Connecting …',
    online: 'Connected', unsent: 'not sent yet', sent: 'sent', refused: 'cannot be sent',
    again: 'Start over', slow: 'Too many messages. Trying again in a moment.',
    leaving: 'Still there? This conversation is about to be closed and cleared.',
    thanked: 'Thank you. This screen will be cleared for the next visitor.',
    stay: 'I am still here', next: 'Start over', you: 'You', bot: 'Suara Warga',
    open: 'Open the file',
  },
};
