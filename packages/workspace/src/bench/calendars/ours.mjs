// The calendar as a partner's page loads it: a script of its own defines the element.
export async function mount(place, address) {
  const calendar = document.createElement('tv-event-calendar');
  calendar.src = address;
  calendar.style.blockSize = '48em';
  place.append(calendar);
  const find = (selector) => calendar.shadowRoot?.querySelector(selector);
  while (!find('[role=grid]')) await new Promise((later) => setTimeout(later));
  return { next: () => find('.step:last-child').click() };
}
