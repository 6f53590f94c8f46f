using Whence.Sourcing;
using Whence.Tests.Support;

namespace Whence.Tests.Sourcing;

/// <summary>Direct speech behind dashes that is taken up again and runs to the end of its paragraph, whether a mark ends it or nothing does.</summary>
public sealed class DialogueDashTests
{
    [Theory]
    [InlineData("— Ми чекали на допомогу три дні, — розповів Степан Бойко. — Але ніхто до нас так і не приїхав")]
    [InlineData("— Ми чекали на допомогу три дні, — розповів Степан Бойко. — Але ніхто до нас так і не приїхав.")]
    [InlineData("— Ми чекали на допомогу три дні, — розповів Степан Бойко. — Але ніхто до нас так і не приїхав\nМер Ольга Тимків сказала, що дорогу відкриють завтра.")]
    [InlineData("— Мы ждали помощи три дня, — рассказал Степан Бойко. — Но никто к нам так и не приехал")]
    [InlineData("—Esperamos ayuda tres días —dijo Esteban Boico—. Pero nadie vino hasta nosotros")]
    public void WordsTakenUpAgainAreOfTheSameSpeaker(string text) =>
        Reader.Read(text).Quotes.Where(q => q.Kind == QuoteKind.Direct).Select(q => q.Speaker?.Label?.Split(' ')[^1][..2]).ShouldBe(["Bo", "Bo"]);
}
