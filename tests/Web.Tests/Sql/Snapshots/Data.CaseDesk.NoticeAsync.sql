-- Data.CaseDesk.NoticeAsync

-- 1 of 1
-- PostgreSQL
-- @id uuid
SELECT s0."Id", s0."Answer", s0."AnsweredAt", s0."AnsweredByName", s0."AnsweredByPersonId", s0."Attendee", s0."CampaignId", s0."ClosedAt", s0."ClosedByName", s0."Colour", s0."Demand", s0."FilerCode", s0."IssuedAt", s0."IssuedByName", s0."Kind", s0."MeetsAt", s0."Number", s0."Place", s0."Reason", s0."ReceivedAt", s0."ReceivedByName", s0."State", s0."Subject", s0."TalkRecord", s0."UnitId", s0."UnitPath", s0."Version", n."Id", n."CaseId", n."CaseKind", n."DeadlineId", n."NoticeId", n."ProblemId"
FROM (
    SELECT s."Id", s."Answer", s."AnsweredAt", s."AnsweredByName", s."AnsweredByPersonId", s."Attendee", s."CampaignId", s."ClosedAt", s."ClosedByName", s."Colour", s."Demand", s."FilerCode", s."IssuedAt", s."IssuedByName", s."Kind", s."MeetsAt", s."Number", s."Place", s."Reason", s."ReceivedAt", s."ReceivedByName", s."State", s."Subject", s."TalkRecord", s."UnitId", s."UnitPath", s."Version"
    FROM "SupervisionNotices" AS s
    WHERE s."Id" = @id
    LIMIT 2
) AS s0
LEFT JOIN "NoticeMatters" AS n ON s0."Id" = n."NoticeId"
ORDER BY s0."Id", n."Id";
-- SQL Server
DECLARE @id varbinary(16);
SELECT [s0].[Id], [s0].[Answer], [s0].[AnsweredAt], [s0].[AnsweredByName], [s0].[AnsweredByPersonId], [s0].[Attendee], [s0].[CampaignId], [s0].[ClosedAt], [s0].[ClosedByName], [s0].[Colour], [s0].[Demand], [s0].[FilerCode], [s0].[IssuedAt], [s0].[IssuedByName], [s0].[Kind], [s0].[MeetsAt], [s0].[Number], [s0].[Place], [s0].[Reason], [s0].[ReceivedAt], [s0].[ReceivedByName], [s0].[RowNumber], [s0].[State], [s0].[Subject], [s0].[TalkRecord], [s0].[UnitId], [s0].[UnitPath], [s0].[Version], [n].[Id], [n].[CaseId], [n].[CaseKind], [n].[DeadlineId], [n].[NoticeId], [n].[ProblemId], [n].[RowNumber]
FROM (
    SELECT TOP(2) [s].[Id], [s].[Answer], [s].[AnsweredAt], [s].[AnsweredByName], [s].[AnsweredByPersonId], [s].[Attendee], [s].[CampaignId], [s].[ClosedAt], [s].[ClosedByName], [s].[Colour], [s].[Demand], [s].[FilerCode], [s].[IssuedAt], [s].[IssuedByName], [s].[Kind], [s].[MeetsAt], [s].[Number], [s].[Place], [s].[Reason], [s].[ReceivedAt], [s].[ReceivedByName], [s].[RowNumber], [s].[State], [s].[Subject], [s].[TalkRecord], [s].[UnitId], [s].[UnitPath], [s].[Version]
    FROM [SupervisionNotices] AS [s]
    WHERE [s].[Id] = @id
) AS [s0]
LEFT JOIN [NoticeMatters] AS [n] ON [s0].[Id] = [n].[NoticeId]
ORDER BY [s0].[Id], [n].[Id];
