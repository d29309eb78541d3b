package closecodes.probe;

/** Says how a server did, from what went over the connection. */
interface Judge {
    Judgement judge(Transcript transcript);
}
