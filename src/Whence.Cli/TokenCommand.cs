using System.CommandLine;
using NodaTime;
using NodaTime.Text;
using Whence.Store;

namespace Whence.Cli;

/// <summary><c>whence token</c>: who may use a desk that other machines can reach.</summary>
internal static class TokenCommand
{
    public static Command Create() => new("token", "Make, list and take back the tokens of a desk that other machines can reach.") { CreateOne(), List(), Revoke() };

    private static Command CreateOne()
    {
        var name = new Argument<string>("NAME") { Description = "Who gets it; what they decide bears this name." };
        var scope = new Option<string>("--scope") { Description = "read, or write: to bring articles in and decide about them, too.", DefaultValueFactory = _ => "read" };
        scope.AcceptOnlyFromAmong("read", "write");
        name.Validators.Add(r => { if (r.GetValueOrDefault<string>() is { } given && (given.Trim().Length is 0 or > NewsStore.LongestTokenName || given.Any(char.IsControl))) r.AddError($"NAME: expected 1 to {NewsStore.LongestTokenName} characters."); });
        var (file, wait) = (Stores.File(), Stores.Wait());
        var command = new Command("create", "Make a token. It is shown once, on standard output.") { name, scope, file, wait };
        command.SetAction(result => Stores.Change(result, file, wait, store =>
        {
            var (token, secret) = store.CreateToken(result.GetValue(name)!, Enum.Parse<TokenScope>(result.GetValue(scope)!, ignoreCase: true));
            Console.Error.WriteLine($"whence: token {token.Id} for {token.Name} ({ScopeOf(token)}). It is not kept and cannot be shown again:");
            Console.Out.WriteLine(secret);
            return 0;
        }));
        return command;
    }

    private static Command List()
    {
        var (format, file) = (Output.Format("text", "json"), Stores.File());
        var command = new Command("list", "List the tokens: who has them, what they may do, when they were made and used last.") { format, file };
        command.SetAction(result => Stores.Read(result, file, store =>
        {
            var tokens = store.Tokens();
            if (result.GetValue(format) == "json") Output.Json(new { tokens = tokens.Select(t => new { t.Id, t.Name, scope = ScopeOf(t), created = At(t.Created), used = At(t.Used), revoked = At(t.Revoked) }) });
            else
                foreach (var token in tokens)
                    Wrapped.Line($"{token.Id,3}  {token.Name}  {ScopeOf(token)}  made {Day(token.Created)}, {(token.Used is { } used ? "used " + Day(used) : "never used")}{(token.Revoked is { } revoked ? $", taken back {Day(revoked)}" : "")}");
            if (tokens.Count > 0) return 0;
            Console.Error.WriteLine("whence: there are no tokens. `whence token create NAME` makes one.");
            return 1;
        }));
        return command;
    }

    private static Command Revoke()
    {
        var id = new Argument<int>("ID") { Description = "As `whence token list` shows it." };
        var (file, wait) = (Stores.File(), Stores.Wait());
        var command = new Command("revoke", "Take a token back: from now on it opens nothing.") { id, file, wait };
        command.SetAction(result => Stores.Change(result, file, wait, store => store.RevokeToken(result.GetValue(id)) ? 0 : Stores.Unknown("token", result.GetValue(id).ToString(System.Globalization.CultureInfo.InvariantCulture), "token list")));
        return command;
    }

    private static string ScopeOf(AccessToken token) => token.Scope.ToString().ToLowerInvariant();

    private static string? At(Instant? moment) => moment is { } known ? InstantPattern.General.Format(known) : null;

    private static string Day(Instant moment) => LocalDatePattern.Iso.Format(moment.InUtc().Date);
}
