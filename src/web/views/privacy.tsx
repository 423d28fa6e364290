import { type ReactNode, useEffect, useState } from "react";
import { Button } from "react-aria-components";
import { TroubleBox } from "../parts/trouble-box.js";
import { describeTrouble } from "../session/actions.js";
import { forgetEverything, isKept } from "../session/keep.js";
import { changeSession, useSession } from "../session/session.js";

/** The promise, and how to check it. */
export function PrivacyView(): ReactNode {
  const announcement = useSession((session) => session.announcement);
  const [kept, setKept] = useState(false);
  useEffect(() => {
    // What was announced may have been keeping or forgetting.
    void announcement;
    isKept().then(setKept, (cause: unknown) => changeSession({ trouble: describeTrouble(cause) }));
  }, [announcement]);
  return (
    <article className="prose">
      <h1>Your CV stays on this machine</h1>
      <p className="lead">
        The page loads the reader, the postings that were counted, and the engine. From then on everything happens here. There is no
        account, no analytics, and no server that takes a CV.
      </p>
      <h2>Who enforces it</h2>
      <p>
        Your browser does. The page carries a Content-Security-Policy that allows connections to its own address only, for its own data
        files. It lets WebAssembly run (<code>wasm-unsafe-eval</code>), for what finds names in a text and for the typesetter that makes a
        PDF in the page; code made of text it does not allow. The parts that read a file run in workers under the same policy; the reader of
        files has no way to open a connection at all.
      </p>
      <h2>How to check it</h2>
      <ol>
        <li>
          Open the developer tools of the browser, go to <em>Network</em>, and drop a CV: you see data files of this address, and no request
          that carries anything away.
        </li>
        <li>Or load this page once, switch the network off, and use it: it works the same, for it needs nothing from outside.</li>
        <li>
          Or read the policy: it is the second line of the page’s source. The code is open, and the command line writes the same report,
          byte for byte.
        </li>
      </ol>
      <h2>What is stored</h2>
      <p>
        The app’s own files, so that it works offline. Of you: nothing, unless you press <em>Keep in this browser</em> under a report; then
        the CV and your corrections lie in this browser’s storage. An address you copy holds the role, level, region, hours and the skills
        you ticked, and nothing of the CV.
      </p>
      <p>
        <Button className="button" isDisabled={!kept} onPress={() => void forgetEverything()}>
          Forget everything
        </Button>{" "}
        <span className="soft small">{kept ? "A CV is kept in this browser." : "Nothing of you is kept in this browser."}</span>
      </p>
      <TroubleBox />
    </article>
  );
}
