// Follows a job: the line changes as it gets on, and the page is loaded anew when it is over.
for (const line of document.querySelectorAll('[data-progress]')) {
  const events = new EventSource(line.dataset.progress);
  events.onmessage = message => {
    const job = JSON.parse(message.data);
    line.textContent = job.line;
    if (job.over) {
      events.close();
      location.reload();
    }
  };
}
